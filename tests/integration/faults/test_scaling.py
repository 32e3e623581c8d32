"""Workers of one stage added and removed under load: the others go on, and nothing is lost."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable

import pytest

from streams.app import stage_named
from streams.topics import DEAD_LETTERS
from tests.integration.cluster import TestCluster, Worker
from tests.integration.faults.audit import audit, wait_for_accounts
from tests.integration.faults.conftest import Figure
from tests.integration.faults.load import Load
from tests.integration.faults.movement import Movement
from tests.integration.faults.pipeline import STAGES, wait_until_flowing

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.timeout(900), pytest.mark.soak]

STEADY = 8
"""Articles a second: one reading process keeps up with them while others load."""


@pytest.mark.parametrize("scaled", ["entities", "coding"])
def test_workers_come_and_go_under_load(
    scaled: str,
    cluster: TestCluster,
    start: Callable[..., Worker],
    environment: dict[str, str],
    free_port: Callable[[int], int],
    figure: Figure,
) -> None:
    def one_more(stage: str) -> Worker:
        # Its port is counted from the first stage's
        port = free_port(3)
        return start("streams.cli", "worker", stage, web_port=port, pool_processes=1, session_timeout=10)

    workers = [one_more(stage) for stage in STAGES if stage != scaled]
    several = [one_more(scaled)]
    group = f"{environment['EVENTWIRE_GROUP_PREFIX']}-{scaled}"
    told = []

    with (
        Load(cluster.servers, STEADY) as load,
        Movement(cluster.servers, group, stage_named(scaled).reads) as movement,
    ):

        def note(change: str, began: float) -> None:
            seconds, still = movement.seconds_until_all_move(len(several), began, 300)
            told.append(f"{change} {seconds:.0f} s (a partition stood still for {still:.0f} s at most)")

        wait_until_flowing(cluster)
        movement.wait_until_caught_up(300)
        began = time.monotonic()
        several += [one_more(scaled), one_more(scaled)]
        note("two more", began)
        for word, number in (("SIGTERM", signal.SIGTERM), ("SIGKILL", signal.SIGKILL)):
            began = time.monotonic()
            several.pop(0).send_signal(number)
            note(f"one less by {word}", began)
    wait_for_accounts(cluster, load.fed, 400)
    assert all(worker.end() == 0 for worker in [*workers, *several])
    found = audit(cluster, load.fed)
    assert cluster.count(DEAD_LETTERS) == 0
    figure(f"workers of {scaled}: 1 → 3 → 1", found, f"all partitions moved again after: {'; '.join(told)}")
