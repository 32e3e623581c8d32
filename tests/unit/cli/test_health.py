"""`eventwire health`, against pages that are served here; no Kafka."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from streams.cli.health import health
from streams.errors import NotReady, OperatorError
from streams.settings import settings

Serve = Callable[[int, str], None]


@pytest.fixture
def first_port(monkeypatch: pytest.MonkeyPatch) -> int:
    """The language stage's port, free as are the next two."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        if all(_is_free(port + further) for further in range(3)):
            break
    monkeypatch.setenv("EVENTWIRE_WEB_PORT", str(port))
    monkeypatch.setenv("EVENTWIRE_WEB_HOST", "0.0.0.0")  # noqa: S104 - nothing listens there: only asked about
    settings.cache_clear()
    return port


@pytest.fixture
def serve(first_port: int) -> Iterator[Serve]:
    """Serve `/readyz` with an answer, at the port of the stage in that position."""
    with ExitStack() as served:

        def start(position: int, answer: str) -> None:
            server = ThreadingHTTPServer(("127.0.0.1", first_port + position), _answering(answer))
            thread = Thread(target=server.serve_forever, daemon=True)
            thread.start()
            served.callback(server.server_close)
            served.callback(server.shutdown)

        yield start


def test_a_ready_worker_is_healthy_alone(serve: Serve, capsys: pytest.CaptureFixture[str]) -> None:
    serve(1, "ok")
    health(None)
    assert capsys.readouterr().out == "ready: entities\n"


def test_a_worker_that_is_not_ready_says_why(serve: Serve) -> None:
    serve(0, "ok")
    serve(2, "the consumer group is rebalancing")
    with pytest.raises(NotReady, match=r"^coding: the consumer group is rebalancing$"):
        health(None)


def test_no_worker_at_all_is_not_healthy(first_port: int) -> None:
    with pytest.raises(NotReady, match=f"none answers on port {first_port}, {first_port + 1}, {first_port + 2}"):
        health(None)


def test_a_stage_that_is_named_must_run(serve: Serve) -> None:
    serve(0, "ok")
    with pytest.raises(NotReady, match="entities: does not run here"):
        health(["language", "entities"])


def test_a_stage_that_there_is_not(first_port: int) -> None:  # noqa: ARG001 - nothing of the tester's own is asked
    with pytest.raises(OperatorError, match="no stage is called 'entitles'"):
        health(["entitles"])


def _answering(answer: str) -> type[BaseHTTPRequestHandler]:
    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            assert self.path == "/readyz"
            body = f"{answer}\n".encode()
            self.send_response(200 if answer == "ok" else 503)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Pages


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            return False
    return True
