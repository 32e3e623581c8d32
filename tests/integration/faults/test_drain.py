"""The whole pipeline ended under load, by a signal or by SIGKILL: nobody stays behind, and a new start finishes."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable

import pytest

from streams.topics import ACCOUNTS, ANNOTATED, DEAD_LETTERS, RAW
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import audit, wait_for_accounts
from tests.integration.faults.conftest import Figure
from tests.integration.faults.load import Load, articles
from tests.integration.faults.pipeline import STAGES, still_runs, wait_until_flowing, worker_of
from tests.integration.faults.processes import descendants_of, wait_until_gone

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.timeout(900)]

STEADY = 15
"""Articles a second."""
END_SECONDS = 30


def end(supervisor: Worker) -> int:
    """By SIGTERM, in time."""
    supervisor.terminate()
    return supervisor.wait(END_SECONDS)


def kill(supervisor: Worker) -> int:
    """By SIGKILL."""
    supervisor.kill()
    return supervisor.wait(END_SECONDS)


def family_of(supervisor: Worker) -> set[int]:
    """The supervisor's descendants: its three workers and the pool."""
    family = descendants_of(supervisor.pid)
    assert {worker_of(supervisor.pid, stage) for stage in STAGES} < family
    return family


@pytest.mark.soak
def test_ended_by_sigterm_under_load_it_drains_and_leaves_nobody(
    cluster: TestCluster, start: Callable[..., Worker]
) -> None:
    fed = dict(itertools.islice(articles(), 200))
    cluster.feed(RAW, ((name.encode(), value) for name, value in fed.items()))
    supervisor = start("streams.cli", "worker")
    wait_until(lambda: cluster.count(ANNOTATED) >= 50, 300, "a quarter of the articles")
    family = family_of(supervisor)
    assert end(supervisor) == 0
    wait_until_gone(family, 1)
    assert cluster.count(ACCOUNTS) < len(fed)

    supervisor = start("streams.cli", "worker")
    wait_for_accounts(cluster, fed, 400, still_runs(supervisor))
    assert end(supervisor) == 0
    found = audit(cluster, fed)
    assert found.repeats == 0
    assert cluster.count(DEAD_LETTERS) == 0


@pytest.mark.soak
@pytest.mark.parametrize(("stop", "status", "word"), [(end, 0, "SIGTERM"), (kill, -9, "SIGKILL to the supervisor")])
def test_a_new_start_goes_on_where_the_last_one_ended(
    stop: Callable[[Worker], int],
    status: int,
    word: str,
    cluster: TestCluster,
    start: Callable[..., Worker],
    figure: Figure,
) -> None:
    supervisor = start("streams.cli", "worker", session_timeout=10)
    with Load(cluster.servers, STEADY) as load:
        wait_until_flowing(cluster)
        time.sleep(10)
        family = family_of(supervisor)
        began = time.monotonic()
        assert stop(supervisor) == status
        wait_until_gone(family, END_SECONDS)
        ended = time.monotonic() - began
        before, began = cluster.count(ACCOUNTS), time.monotonic()
        supervisor = start("streams.cli", "worker", session_timeout=10)
        wait_until(lambda: cluster.count(ACCOUNTS) > before, seconds=300, what="an account")
        again = time.monotonic() - began
        time.sleep(5)
    wait_for_accounts(cluster, load.fed, 400, still_runs(supervisor))
    assert end(supervisor) == 0
    found = audit(cluster, load.fed)
    assert cluster.count(DEAD_LETTERS) == 0
    figure(
        f"the pipeline ended by {word}, and started again",
        found,
        f"{len(family)} processes, all gone after {ended:.0f} s; events again {again:.0f} s after the new start",
    )
