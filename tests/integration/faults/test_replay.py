"""What was set aside is sent again once the cause is mended, and comes out as if it had never been."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Callable

import pytest

from streams.topics import RAW
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import audit, newest_accounts, wait_for_accounts
from tests.integration.faults.conftest import Figure
from tests.integration.faults.load import articles

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.soak, pytest.mark.timeout(600)]

Start = Callable[..., Worker]
ARTICLES = 60


def test_dead_letters_replayed_after_the_cause_was_mended_are_coded(
    cluster: TestCluster, start: Start, environment: dict[str, str], figure: Figure
) -> None:
    """The cause here: a limit that somebody set far too low."""
    fed = dict(itertools.islice(articles(), ARTICLES))
    cluster.feed(RAW, ((name.encode(), value) for name, value in fed.items()))
    workers = start("streams.cli", "worker", article_bytes=1_000)

    def check() -> None:
        assert workers.poll() is None, "the workers have ended"

    wait_for_accounts(cluster, fed, 240, check)
    assert workers.end() == 0
    refused = outcome(cluster, "dead-letter")
    assert ARTICLES > len(refused) > ARTICLES / 20
    assert audit(cluster, fed).outcomes["dead-letter"] == len(refused)

    workers = start("streams.cli", "worker")
    subprocess.run(
        [sys.executable, "-m", "streams.cli", "dlq", "replay", "--yes", "--error", "article-too-large"],
        env=environment,
        check=True,
    )
    wait_until(lambda: workers.poll() is not None or not outcome(cluster, "dead-letter"), 240, "that all come out")
    assert workers.end() == 0
    found = audit(cluster, fed, mended=refused)
    assert outcome(cluster, "coded") & refused
    figure("a limit too low, then mended and the dead letters replayed", found, f"{len(refused)} sent again, all coded")


def outcome(cluster: TestCluster, wanted: str) -> set[str]:
    """The articles that have this outcome now."""
    return {name for name, account in newest_accounts(cluster).items() if account.outcome == wanted}
