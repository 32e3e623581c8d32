"""The whole pipeline, its heaviest worker killed while 300 articles are under way: nothing is lost, nothing differs."""

from __future__ import annotations

import itertools
import os
import signal
from collections.abc import Callable

import pytest

from streams.topics import ANNOTATED, DEAD_LETTERS, RAW
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import audit, wait_for_accounts
from tests.integration.faults.load import articles
from tests.integration.faults.pipeline import worker_of

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.timeout(600)]

ARTICLES = 300


def test_articles_all_have_their_account_after_the_entities_worker_was_killed(
    cluster: TestCluster, start: Callable[..., Worker]
) -> None:
    fed = dict(itertools.islice(articles(), ARTICLES))
    cluster.feed(RAW, ((name.encode(), value) for name, value in fed.items()))
    supervisor = start("streams.cli", "worker")

    def check() -> None:
        assert supervisor.poll() is None, "the workers have ended"

    wait_until(lambda: cluster.count(ANNOTATED) >= ARTICLES // 3, 180, "a third of the articles")
    killed = worker_of(supervisor.pid, "entities")
    os.kill(killed, signal.SIGKILL)
    assert cluster.count(ANNOTATED) < ARTICLES

    wait_for_accounts(cluster, fed, 240, check)
    assert worker_of(supervisor.pid, "entities") != killed
    assert supervisor.end() == 0
    found = audit(cluster, fed)
    assert found.outcomes["coded"] > ARTICLES / 2
    assert cluster.count(DEAD_LETTERS) == 0
