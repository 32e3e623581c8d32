"""A real Chromium, and `eventwire watch` as its operator starts it."""

from __future__ import annotations

import shutil
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.integration.cluster import TestCluster, Worker, wait_until

Start = Callable[..., Worker]


@dataclass
class Site:
    """The live page's server."""

    begin: Callable[[], Worker]
    url: str
    worker: Worker = field(init=False)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self.worker = self.begin()
        wait_until(self._answers, 60, "an answer of the page's server")

    def _answers(self) -> bool:
        assert self.worker.poll() is None, self.worker.log.read_text(encoding="utf-8")
        try:
            with urllib.request.urlopen(f"{self.url}livez", timeout=2) as answer:  # noqa: S310 - our own
                return bool(answer.status == 200)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False


@pytest.fixture
def site(cluster: TestCluster, start: Start, free_port: Callable[[int], int]) -> Site:
    """The live page's server on the tests' Kafka, whose topics are empty."""
    assert cluster.servers
    port = free_port(1)
    return Site(lambda: start("streams.cli", "watch", "--port", str(port)), f"http://127.0.0.1:{port}/")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The machine's Chromium, headless."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.fail("the live page's tests need Chromium: deploy/setup/page.sh installs it", pytrace=False)
    with sync_playwright() as playwright:
        # A container has neither the user namespaces of Chromium's sandbox nor a large /dev/shm.
        options = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
        with playwright.chromium.launch(executable_path=program, args=options) as browser:
            yield browser


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Opens an address in a new window. At the end no page may have complained: of a script, a file or a policy."""
    complaints: list[str] = []

    def open_page(url: str, width: int = 1280, height: int = 800, **more: Any) -> Page:
        page = chromium.new_context(viewport={"width": width, "height": height}, **more).new_page()
        page.set_default_timeout(30_000)
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(f"a dialog: {dialog.message}"))
        page.goto(url)
        return page

    yield open_page
    for context in chromium.contexts:
        context.close()
    # A server that is down while a test has it so is no fault of the page.
    assert [one for one in complaints if "ERR_CONNECTION_REFUSED" not in one and "ERR_INCOMPLETE" not in one] == []
