"""Canaries through the real pipeline: what passes, what fails, and what subscribers see of them."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest

from streams.canary.articles import CANARIES, Canary, Coding
from streams.canary.round import run_round
from streams.topics import ACCOUNTS, BY_QUAD_CLASS, CANARY_EVENTS, CODED, DEAD_LETTERS
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import newest_accounts

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.timeout(400)]
Start = Callable[..., Worker]


def _once(environment: dict[str, str], within: int) -> tuple[int, list[dict[str, Any]]]:
    ran = subprocess.run(
        [sys.executable, "-m", "streams.cli", "canary", "--once", "--within", str(within)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return ran.returncode, [json.loads(line) for line in ran.stdout.splitlines()]


def test_canaries_pass_and_subscribers_of_events_see_none_of_them(
    cluster: TestCluster, start: Start, environment: dict[str, str]
) -> None:
    workers = start("streams.cli", "worker")
    status, results = _once(environment, 120)
    assert [one["why"] for one in results] == [""] * len(CANARIES)
    assert status == 0
    assert {one["result"] for one in results} == {"passed"}
    assert all(0 < one["seconds"] < 120 for one in results)

    assert cluster.count(CANARY_EVENTS) >= sum(len(canary.codings) for canary in CANARIES)
    assert [cluster.count(topic) for topic in (CODED, *BY_QUAD_CLASS.values(), DEAD_LETTERS)] == [0] * 6
    accounts = newest_accounts(cluster)
    assert accounts.keys() == {one["article"] for one in results}
    assert all(account.outcome == "withdrawn" and account.events == [] for account in accounts.values())

    wrong = Canary("en-wrong", "Japan sent tents to Mozambique.", frozenset({Coding("JPN", "19", "MOZ")}))
    [failed] = run_round([cluster.servers], "wrong-", 60, [wrong])
    assert (failed.result, failed.why) == ("failed", "it came to JPN 07 MOZ, and not to JPN 19 MOZ")
    assert newest_accounts(cluster)["canary-wrong-en-wrong"].outcome == "withdrawn"
    assert workers.end() == 0


def test_failures_are_counted_while_the_pipeline_stands_and_passes_when_it_runs(
    cluster: TestCluster, start: Start, free_port: Callable[[int], int]
) -> None:
    port = free_port(1)
    canary = start("streams.cli", "canary", "--interval", "5", "--within", "3", canary_port=port)
    wait_until(lambda: _value(port, 'articles_total{result="failed"}') >= len(CANARIES), 90, "a round that fails")
    assert _value(port, 'articles_total{result="passed"}') == 0
    assert _value(port, "last_pass_timestamp_seconds") == 0
    assert cluster.count(ACCOUNTS) == 0

    start("streams.cli", "worker")
    wait_until(lambda: _value(port, "last_pass_timestamp_seconds") > 0, 180, "a round that passes")
    assert _value(port, 'articles_total{result="passed"}') >= len(CANARIES)
    assert _value(port, "seconds_count") >= len(CANARIES)
    canary.end()
    wait_until(
        lambda: {account.outcome for account in newest_accounts(cluster).values()} == {"withdrawn"},
        what="the withdrawal of all canaries behind the end of who fed them",
    )


def test_without_a_broker_every_canary_fails_and_the_exit_code_says_so(
    environment: dict[str, str], free_port: Callable[[int], int]
) -> None:
    nowhere = f"127.0.0.1:{free_port(1)}"
    status, results = _once(environment | {"EVENTWIRE_BOOTSTRAP_SERVERS": nowhere}, 5)
    assert status == 1
    assert len(results) == len(CANARIES)
    assert all(nowhere in one["why"] for one in results)


def _value(port: int, name: str) -> float:
    """A figure of the canary's own page; -1 where it does not answer yet."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
            lines = answer.read().decode().splitlines()
    except (urllib.error.URLError, ConnectionError):
        return -1
    return next(float(line.rpartition(" ")[2]) for line in lines if line.startswith(f"eventwire_canary_{name}"))
