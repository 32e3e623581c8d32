"""The broker goes away and comes back, with its data: the workers ride it out or are started again, and lose nothing."""

from __future__ import annotations

import itertools
import random
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from streams.broker.admin import make_topics
from streams.broker.broker import Broker
from streams.topics import DEAD_LETTERS, RAW
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import audit, wait_for_accounts
from tests.integration.faults.conftest import Figure
from tests.integration.faults.load import Load, articles
from tests.integration.faults.pipeline import (
    FELL,
    STAGES,
    said_by,
    seconds_until_all_write,
    still_runs,
    wait_until_flowing,
    worker_of,
)

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.timeout(900)]

STEADY = 10
"""Articles a second: what gathers while the broker is away is worked off soon."""
UNDER_WAY = 16
"""So many records a stage may hand in late of those it had begun before: `EVENTWIRE_WINDOW`."""


def stable_port() -> int:
    """A free port outside of those that the system gives to clients, of whom one might take it while Kafka is away."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    """A broker of this test's own, not started yet."""
    made = Broker(port=stable_port(), folder=tmp_path / "kafka")
    yield made
    made.stop()


@pytest.mark.soak
def test_workers_started_before_the_broker_wait_for_it(broker: Broker, start: Callable[..., Worker]) -> None:
    with broker:
        make_topics([broker.address])
    supervisor = start("streams.cli", "worker", bootstrap_servers=broker.address)
    wait_until(lambda: said_by(supervisor, "waiting for Kafka") >= len(STAGES), 60, "a word of waiting by each stage")
    waiting = {worker_of(supervisor.pid, stage) for stage in STAGES}
    broker.start()
    fed = dict(itertools.islice(articles(), 50))
    with TestCluster(broker.address) as cluster:
        cluster.feed(RAW, ((name.encode(), value) for name, value in fed.items()))
        wait_for_accounts(cluster, fed, 400, still_runs(supervisor))
        assert {worker_of(supervisor.pid, stage) for stage in STAGES} == waiting
        assert supervisor.end() == 0
        audit(cluster, fed)


@pytest.mark.soak
@pytest.mark.parametrize("away", [0, 60, 150])  # deliveries are waited for 120 s: behind that a worker ends
def test_a_broker_comes_back_under_load(
    away: int, broker: Broker, start: Callable[..., Worker], figure: Figure
) -> None:
    broker.start()
    make_topics([broker.address])
    supervisor = start("streams.cli", "worker", bootstrap_servers=broker.address, session_timeout=10)
    with Load(broker.address, STEADY) as load:
        with TestCluster(broker.address) as cluster:
            wait_until_flowing(cluster)
            time.sleep(5)
        broker.stop()
        time.sleep(away)
        broker.start()
        back = time.monotonic()
        with TestCluster(broker.address) as cluster:
            again = seconds_until_all_write(cluster, UNDER_WAY, 300)
            time.sleep(5)
    with TestCluster(broker.address) as cluster:
        wait_for_accounts(cluster, load.fed, 400, still_runs(supervisor))
        caught_up = time.monotonic() - back
        assert supervisor.end() == 0
        found = audit(cluster, load.fed)
        assert cluster.count(DEAD_LETTERS) == 0
    fell = said_by(supervisor, FELL)
    figure(
        f"the broker stopped for {away} s and started again" if away else "the broker restarted",
        found,
        f"events flowed again {again:.0f} s after its return, all was done after {caught_up:.0f} s; "
        f"workers started anew: {fell}",
    )
