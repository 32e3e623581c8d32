"""Processes of the entities stage's pool killed and hung in the whole pipeline: they are replaced, no article is lost."""

from __future__ import annotations

import itertools
import os
import signal
from collections.abc import Callable

import pytest

from streams.topics import ANNOTATED, DEAD_LETTERS, RAW
from tests.integration.cluster import TestCluster, Worker, is_running, wait_until
from tests.integration.faults.audit import audit, wait_for_accounts
from tests.integration.faults.conftest import Figure
from tests.integration.faults.load import Load, articles
from tests.integration.faults.pipeline import (
    is_ready,
    longest_silence,
    pool_of,
    still_runs,
    wait_until_flowing,
    worker_of,
)
from tests.integration.faults.processes import kill, wait_until_gone

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.timeout(900)]

STEADY = 12
"""Articles a second that the machine keeps up with while a process loads its models."""
WATCHED_SECONDS = 25
"""Until the pool is whole again, on a machine that does nothing else: 10 s until one is known to hang, and its loading."""


def hang(process: int) -> None:
    """As an article would that never comes out."""
    os.kill(process, signal.SIGSTOP)


@pytest.mark.soak
def test_a_pool_process_killed_and_one_hung_cost_no_article(cluster: TestCluster, start: Callable[..., Worker]) -> None:
    fed = dict(itertools.islice(articles(), 300))
    cluster.feed(RAW, ((name.encode(), value) for name, value in fed.items()))
    supervisor = start("streams.cli", "worker", article_seconds=4)
    wait_until(lambda: cluster.count(ANNOTATED) >= 50, 300, "a sixth of the articles")
    worker, (first, second) = worker_of(supervisor.pid, "entities"), sorted(pool_of(supervisor.pid))
    kill(first)
    hang(second)
    wait_until_gone([second], 60)
    wait_for_accounts(cluster, fed, 400, still_runs(supervisor))
    assert is_running(worker)
    assert supervisor.end() == 0
    audit(cluster, fed)
    assert cluster.count(DEAD_LETTERS) == 0


@pytest.mark.soak
def test_pool_processes_are_killed_and_hung_over_a_running_load(
    cluster: TestCluster, start: Callable[..., Worker], environment: dict[str, str], figure: Figure
) -> None:
    supervisor = start("streams.cli", "worker")
    still: dict[str, list[float]] = {"killed": [], "hung": []}
    with Load(cluster.servers, STEADY) as load:
        wait_until_flowing(cluster)
        worker = worker_of(supervisor.pid, "entities")
        for word, harm in itertools.islice(itertools.cycle((("killed", kill), ("hung", hang))), 4):
            # One that hangs while it loads has minutes
            wait_until(lambda: is_ready(environment, "entities"), 300, "a pool that is whole")
            harmed = min(pool_of(supervisor.pid))
            harm(harmed)
            still[word].append(longest_silence(cluster, "entities", WATCHED_SECONDS))
            wait_until_gone([harmed], 300)
    wait_for_accounts(cluster, load.fed, 400, still_runs(supervisor))
    assert worker_of(supervisor.pid, "entities") == worker
    assert supervisor.end() == 0
    found = audit(cluster, load.fed)
    assert cluster.count(DEAD_LETTERS) == 0
    told = ", ".join(f"{word} {max(times):.0f} s" for word, times in still.items())
    figure("a pool process killed, another hung, twice each", found, f"the stage wrote nothing for at most: {told}")
