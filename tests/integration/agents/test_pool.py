"""Articles that hang or kill the pool's processes, on a real Kafka: set aside, and the wire goes on."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable

import orjson
import pytest

from streams.topics import ACCOUNTS, DEAD_LETTERS, IDENTIFIED, RAW
from tests.integration.cluster import TestCluster, Worker, children_of, is_running, wait_until

pytestmark = pytest.mark.kafka
Tiny = Callable[..., Worker]


def test_articles_that_hang_or_kill_their_process_are_dead_lettered(cluster: TestCluster, tiny: Tiny) -> None:
    records = [(b"a%d" % number, orjson.dumps({"n": number})) for number in range(60)]
    records[10] = (b"hang", b'{"hang": 1}')
    records[40] = (b"die", b'{"die": 1}')
    cluster.feed(RAW, records)
    worker = tiny("pooled", article_seconds=1)
    wait_until(lambda: cluster.count(IDENTIFIED) == 58 and cluster.count(ACCOUNTS) == 2)
    letters = {letter.key: dict(letter.headers)["dlq-error-code"] for letter in cluster.read(DEAD_LETTERS)}
    assert letters == {b"hang": b"stage-timed-out", b"die": b"stage-died"}
    assert worker.end() == 0


def test_an_article_that_hangs_a_stage_without_a_pool_is_dead_lettered(cluster: TestCluster, tiny: Tiny) -> None:
    records = [(b"a%d" % number, orjson.dumps({"n": number})) for number in range(20)]
    records[5] = (b"hang", b'{"hang": 1}')
    cluster.feed(RAW, records)
    worker = tiny(article_seconds=1)
    wait_until(lambda: cluster.count(IDENTIFIED) == 19 and cluster.count(ACCOUNTS) == 1)
    (letter,) = cluster.read(DEAD_LETTERS)
    assert (letter.key, dict(letter.headers)["dlq-error-code"]) == (b"hang", b"stage-timed-out")
    assert worker.end() == 0


def test_a_process_killed_from_outside_costs_no_article(cluster: TestCluster, tiny: Tiny) -> None:
    cluster.feed(RAW, ((b"a%d" % number, orjson.dumps({"n": number, "slow": 0.02})) for number in range(200)))
    worker = tiny("pooled")
    wait_until(lambda: cluster.count(IDENTIFIED) >= 50)
    for child in children_of(worker.pid):
        os.kill(child, signal.SIGKILL)
    wait_until(lambda: cluster.count(IDENTIFIED) == 200)
    assert cluster.count(DEAD_LETTERS) == 0
    assert worker.end() == 0


def test_a_killed_worker_leaves_no_process_behind(cluster: TestCluster, tiny: Tiny) -> None:
    cluster.feed(RAW, [(b"a1", b'{"n": 1}')])
    worker = tiny("pooled")
    wait_until(lambda: cluster.count(IDENTIFIED) == 1)
    children = children_of(worker.pid)
    assert len(children) == 2
    worker.kill()
    worker.wait()
    wait_until(lambda: not any(is_running(child) for child in children), 5)


def test_what_is_under_way_is_finished_before_the_worker_ends(cluster: TestCluster, tiny: Tiny) -> None:
    cluster.feed(RAW, ((b"a%d" % number, orjson.dumps({"n": number, "slow": 0.5})) for number in range(8)))
    worker = tiny("pooled", window=4)
    wait_until(lambda: cluster.count(IDENTIFIED) >= 1)
    began = time.monotonic()
    assert worker.end() == 0
    assert time.monotonic() - began < 15
    assert cluster.count(IDENTIFIED) >= 4
