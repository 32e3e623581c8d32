"""A secured Kafka, and our commands run against it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from streams.errors import ToolMissing
from streams.settings import settings
from tests.integration.security.secured_kafka import SecuredKafka

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def secured(free_port: Callable[[int], int], tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecuredKafka]:
    """A secured Kafka that lives as long as the module's tests. It has no topics."""
    broker = SecuredKafka(free_port, tmp_path_factory.mktemp("secured-kafka"))
    try:
        broker.start()
    except ToolMissing as error:
        pytest.fail(f"the integration tests need a real Kafka: {error}", pytrace=False)
    yield broker
    broker.stop()


@pytest.fixture
def environment(free_port: Callable[[int], int], tmp_path: Path) -> dict[str, str]:
    """The environment for a subprocess, with web ports and consumer groups of its own; which Kafka is yet to be said."""
    own = {name: value for name, value in os.environ.items() if not name.upper().startswith("EVENTWIRE_")}
    return own | {
        "EVENTWIRE_CACHE": str(settings().cache.absolute()),
        "EVENTWIRE_WEB_PORT": str(free_port(3)),
        "EVENTWIRE_GROUP_PREFIX": f"test-{tmp_path.name}-{os.getpid()}",
        "EVENTWIRE_POOL_PROCESSES": "1",
    }


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    """Runs `eventwire ARGUMENTS…` with settings of one's own, a text on its standard input, to its end."""

    def begin(*arguments: str, text: str | None = None, **own_settings: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "streams.cli", *arguments],
            env=environment | {f"EVENTWIRE_{name.upper()}": value for name, value in own_settings.items()},
            input=text,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    return begin
