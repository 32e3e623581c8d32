"""A real Kafka for the integration tests, started once a session on a free port, and workers as real processes on it."""

from __future__ import annotations

import os
import random
import socket
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from streams.broker.admin import make_topics
from streams.broker.broker import Broker
from streams.broker.clients import open_admin
from streams.errors import ToolMissing
from streams.settings import settings
from streams.topics import ALL, Topic
from tests.integration.cluster import TestCluster, Worker

ROOT = Path(__file__).resolve().parents[2]
Start = Callable[..., Worker]


def _free_port(count: int = 1) -> int:
    """A port of 127.0.0.1 where nothing listens, nor on the `count - 1` after it.

    None of those that the system gives to clients, of whom one might have it before it is used.
    """
    for _ in range(100):
        first = random.randrange(20_000, 32_000)
        if all(_is_free(port) for port in range(first, first + count)):
            return first
    raise RuntimeError("no free ports")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


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


@pytest.fixture(scope="session")
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


@pytest.fixture
def cluster(topics: str) -> Iterator[TestCluster]:
    """The tests' Kafka, its topics empty."""
    with TestCluster(topics) as made:
        yield made


@pytest.fixture
def start(environment: dict[str, str], tmp_path: Path) -> Iterator[Start]:
    """Starts `python -m MODULE ARGUMENTS…` with settings of one's own; what still runs is killed at the end.

    `code` is the folder that eventwire is run from: the checkout, or another version of it.
    """
    running: list[Worker] = []

    def begin(module: str, *arguments: str, code: Path = ROOT, **own_settings: Any) -> Worker:
        env = environment | {"PYTHONPATH": str(code), "PYTHONSAFEPATH": "1", "EVENTWIRE_SESSION_TIMEOUT": "6"}
        env |= {f"EVENTWIRE_{name.upper()}": str(value) for name, value in own_settings.items()}
        running.append(Worker([sys.executable, "-m", module, *arguments], env, tmp_path / f"{len(running)}.log"))
        return running[-1]

    yield begin
    for worker in running:
        if worker.poll() is None:
            worker.kill()
            worker.wait()
        print(worker.log.read_text(encoding="utf-8")[-5_000:])  # noqa: T201 - pytest shows it where a test fails


@pytest.fixture
def tiny(start: Start, topics: str) -> Start:
    """Starts a worker of the tiny stage (`agents/tiny_stage.py`)."""
    assert topics

    def begin(*arguments: str, **own_settings: Any) -> Worker:
        return start("tests.integration.agents.tiny_stage", *arguments, **own_settings)

    return begin
