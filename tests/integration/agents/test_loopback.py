"""A worker's pages are for this machine, unless set otherwise."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from tests.integration.cluster import Worker, wait_until

pytestmark = pytest.mark.kafka
Tiny = Callable[..., Worker]

OTHER = "127.0.0.2"
"""Another address of this machine, on Linux: who listens on all answers there too."""


def answers(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(5)
        return probe.connect_ex((host, port)) == 0


def test_the_pages_listen_on_the_loopback_address_alone(tiny: Tiny, environment: dict[str, str]) -> None:
    port = int(environment["EVENTWIRE_WEB_PORT"])
    worker = tiny()
    wait_until(lambda: answers("127.0.0.1", port))
    assert not answers(OTHER, port)
    assert worker.end() == 0


def test_the_pages_listen_where_they_are_set_to(tiny: Tiny, environment: dict[str, str]) -> None:
    port = int(environment["EVENTWIRE_WEB_PORT"])
    worker = tiny(web_host="0.0.0.0")  # noqa: S104 - that it is possible is the point
    wait_until(lambda: answers(OTHER, port))
    assert worker.end() == 0
