"""`eventwire watch` as its operator meets it: what it serves to whom, what it begins with, and what stops it."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest

from streams.topics import CODED
from tests.integration.cluster import TestCluster, Worker, wait_until

pytestmark = pytest.mark.kafka
Start = Callable[..., Worker]
EXAMPLE = Path(__file__).resolve().parents[2] / "schemas/examples/events.coded.v1/praise.json"


def _ask(port: int, path: str, host: str = "localhost") -> http.client.HTTPResponse | None:
    """The answer, None where nobody listens yet."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path, headers={"Host": host})
    except ConnectionError:
        return None
    return connection.getresponse()


def _told(port: int, number: int) -> list[Any]:
    """The first so many events of the stream."""
    response = _ask(port, "/events")
    assert response is not None
    events: list[Any] = []
    kind = ""
    while len(events) < number:
        name, _, value = response.readline().decode().rstrip("\n").partition(": ")
        kind = value if name == "event" else kind
        if name == "data" and kind == "event":
            events.append(orjson.loads(value))
    response.close()
    return events


def test_it_begins_with_the_newest_events_in_the_order_of_time(
    cluster: TestCluster, start: Start, free_port: Callable[[int], int]
) -> None:
    example = orjson.loads(EXAMPLE.read_bytes())
    now = datetime.now(UTC)
    for minutes, key in ((5, b"FRA-MLI"), (3, b"RUS-UKR"), (4, b"USA-CHN"), (600, b"FRA-MLI")):
        at = int((now - timedelta(minutes=minutes)).timestamp() * 1000)
        cluster.feed(CODED, [(key, orjson.dumps(example | {"id": f"{minutes}-ago"}))], timestamp_ms=at)
    port = free_port(1)
    server = start("streams.cli", "watch", "--since", "1", "--last", "2", watch_port=port)
    wait_until(lambda: _ask(port, "/livez") is not None, what="an answer")
    assert [event["id"] for event in _told(port, 2)] == ["4-ago", "3-ago"]
    evil = _ask(port, "/", host="evil.example")
    assert evil is not None
    assert evil.status == 421
    assert server.end() == 0


def test_a_port_that_is_taken_is_one_line(cluster: TestCluster, start: Start) -> None:
    assert cluster.servers
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        server = start("streams.cli", "watch", watch_port=port)
        assert server.wait(60) == 1
    [line] = server.log.read_text(encoding="utf-8").splitlines()
    assert line.startswith(f"eventwire: can't listen on 127.0.0.1:{port} (")
    assert line.endswith("set --port to a free one [port-taken]")


def test_a_broker_that_is_not_there_is_one_line(start: Start, free_port: Callable[[int], int]) -> None:
    nowhere = f"127.0.0.1:{free_port(1)}"
    server = start("streams.cli", "watch", bootstrap_servers=nowhere, watch_port=free_port(1))
    assert server.wait(60) == 1
    [line] = server.log.read_text(encoding="utf-8").splitlines()
    assert nowhere in line
    assert line.endswith("[broker-unreachable]")
