"""A real Kafka for the integration tests: started once a session, on a free port, with a folder of its own."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable, Iterable, Iterator, Sequence

import pytest

from streams.broker.admin import make_topics
from streams.broker.broker import Broker
from streams.broker.clients import open_admin
from streams.errors import ToolMissing
from streams.settings import settings
from streams.topics import ALL, Topic


def _free_port(count: int = 1) -> int:
    """A port of 127.0.0.1 where nothing listens, nor on the `count - 1` after it."""
    for _ in range(100):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            first: int = probe.getsockname()[1]
        if first + count > 65_000:
            continue
        with socket.socket() as probe:
            if all(probe.connect_ex(("127.0.0.1", first + more)) != 0 for more in range(1, count)):
                return first
    raise RuntimeError("no free ports")


def _remove_topics(servers: Sequence[str], topics: Iterable[Topic]) -> None:
    deadline = time.monotonic() + 30
    names = {topic.name for topic in topics}
    with open_admin(servers) as admin:
        while there := names & set(admin.list_topics()):
            assert time.monotonic() < deadline, f"Kafka does not remove {there}"
            admin.delete_topics(sorted(there), raise_errors=False)  # one that is gone already is not missed
            time.sleep(0.1)


@pytest.fixture
def remove_topics() -> Callable[[Sequence[str], Iterable[Topic]], None]:
    """A function that removes topics from a cluster and waits until they are gone."""
    return _remove_topics


@pytest.fixture
def free_port() -> Callable[[int], int]:
    """A function that finds the first of that many free ports in a row."""
    return _free_port


@pytest.fixture(scope="session")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The bootstrap servers, `127.0.0.1:port`, of a Kafka that lives as long as the test session. It has no topics."""
    broker = Broker(port=_free_port(), folder=tmp_path_factory.mktemp("kafka"))
    try:
        broker.start()
    except ToolMissing as error:
        pytest.fail(f"the integration tests need a real Kafka: {error}", pytrace=False)
    yield broker.address
    broker.stop()


@pytest.fixture
def topics(kafka: str) -> str:
    """The bootstrap servers, with every topic there and empty: those of an earlier test are made anew."""
    _remove_topics([kafka], ALL)
    make_topics([kafka])
    return kafka


@pytest.fixture
def environment(kafka: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment for a subprocess that works on the tests' Kafka: its own web ports and consumer groups."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("EVENTWIRE_")}
    return own | {
        "EVENTWIRE_BOOTSTRAP_SERVERS": kafka,
        "EVENTWIRE_WEB_PORT": str(_free_port(3)),
        "EVENTWIRE_GROUP_PREFIX": f"test-{tmp_path_factory.mktemp('group').name}-{os.getpid()}",
        "EVENTWIRE_CACHE": str(settings().cache.absolute()),
        "EVENTWIRE_POOL_PROCESSES": "2",
    }
