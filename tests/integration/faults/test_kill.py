"""Workers killed while articles are under way: the supervisor starts them again; nothing is lost, nothing differs."""

from __future__ import annotations

import itertools
import os
import signal
import time
from collections.abc import Callable

import pytest

from streams.topics import ANNOTATED, DEAD_LETTERS, RAW
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import audit, wait_for_accounts
from tests.integration.faults.conftest import Figure
from tests.integration.faults.load import Load, articles
from tests.integration.faults.pipeline import STAGES, seconds_until_it_writes, still_runs, wait_until_flowing, worker_of
from tests.integration.faults.processes import kill

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.timeout(900)]

ARTICLES = 300
KILLS = 10
STEADY = 12
"""Articles a second that the machine keeps up with while one stage loads its models anew."""


def test_articles_all_have_their_account_after_the_entities_worker_was_killed(
    cluster: TestCluster, start: Callable[..., Worker]
) -> None:
    fed = dict(itertools.islice(articles(), ARTICLES))
    cluster.feed(RAW, ((name.encode(), value) for name, value in fed.items()))
    supervisor = start("streams.cli", "worker")
    wait_until(lambda: cluster.count(ANNOTATED) >= ARTICLES // 3, 300, "a third of the articles")
    killed = worker_of(supervisor.pid, "entities")
    os.kill(killed, signal.SIGKILL)
    assert cluster.count(ANNOTATED) < ARTICLES

    wait_for_accounts(cluster, fed, 400, still_runs(supervisor))
    assert worker_of(supervisor.pid, "entities") != killed
    assert supervisor.end() == 0
    found = audit(cluster, fed)
    assert found.outcomes["coded"] > ARTICLES / 2
    assert cluster.count(DEAD_LETTERS) == 0


@pytest.mark.soak
def test_each_worker_in_turn_is_killed_ten_times_over_a_running_load(
    cluster: TestCluster, start: Callable[..., Worker], figure: Figure
) -> None:
    supervisor = start("streams.cli", "worker", session_timeout=10)
    still: dict[str, list[float]] = {stage: [] for stage in STAGES}
    with Load(cluster.servers, STEADY) as load:
        wait_until_flowing(cluster)
        for stage in itertools.islice(itertools.cycle(STAGES), KILLS):
            kill(worker_of(supervisor.pid, stage))
            still[stage].append(seconds_until_it_writes(cluster, stage, 180))
            time.sleep(3)
    wait_for_accounts(cluster, load.fed, 400, still_runs(supervisor))
    assert supervisor.end() == 0
    found = audit(cluster, load.fed)
    assert cluster.count(DEAD_LETTERS) == 0
    told = ", ".join(f"{stage} {min(times):.0f} to {max(times):.0f} s" for stage, times in still.items())
    figure(f"a worker killed, {KILLS} times, each in turn", found, f"the stage worked again after: {told}")
