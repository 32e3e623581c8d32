"""The broker's disk is full under load: it ends, and when there is room again nothing is missing."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from streams.broker.admin import make_topics
from streams.broker.broker import Broker
from streams.topics import ACCOUNTS, MEBIBYTE
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import audit, wait_for_accounts
from tests.integration.faults.conftest import Figure
from tests.integration.faults.load import Load
from tests.integration.faults.pipeline import said_by
from tests.integration.faults.small_disk import SmallDisk

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.soak, pytest.mark.timeout(600)]

Start = Callable[..., Worker]


def test_a_full_disk_loses_nothing(
    tmp_path: Path, start: Start, free_port: Callable[[int], int], figure: Figure
) -> None:
    with SmallDisk(tmp_path / "disk") as disk:
        broker = Broker(port=free_port(1), folder=disk.folder / "kafka")
        broker.start()
        try:
            make_topics([broker.address])
            workers = start("streams.cli", "worker", bootstrap_servers=broker.address)

            def check() -> None:
                assert workers.poll() is None, "the workers have ended"

            with Load(broker.address, rate=5) as load, TestCluster(broker.address) as cluster:
                wait_until(lambda: cluster.count(ACCOUNTS) > 10, 120, "the first accounts")
                disk.leave(MEBIBYTE // 2)
                wait_until(lambda: not broker.is_running, 120, "that Kafka gives up")
                fed = len(load.fed)
                wait_until(lambda: said_by(workers, "waiting for Kafka") > 0, 120, "that the workers say so")
                check()
                broker.stop()
                disk.enlarge()
                began = time.monotonic()
                broker.start()
                started = time.monotonic() - began
                wait_until(lambda: len(load.fed) > fed + 20, 120, "that feeding goes on")
            with TestCluster(broker.address) as cluster:
                seconds = wait_for_accounts(cluster, load.fed, 240, check)
                assert workers.end() == 0
                found = audit(cluster, load.fed)
        finally:
            broker.stop()
    assert found.outcomes["coded"] > len(load.fed) / 2
    figure(
        "the broker's disk full under load, then made larger",
        found,
        f"the broker was up again in {started:.0f} s, all coded {seconds:.0f} s after the load's end",
    )
