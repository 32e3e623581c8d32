"""Records sent again on a real Kafka: as they were, no faster than asked, and never an older version over a newer one."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

import orjson
import pytest
from kafka import KafkaConsumer
from kafka.structs import OffsetAndMetadata, TopicPartition

from streams.contract import SCHEMAS
from streams.exports.reading import TopicReader
from streams.replay.backlog import Backlog
from streams.replay.copies import copy_of
from streams.replay.planning import Plan
from streams.replay.sending import Pace, Sending, Sent
from streams.topics import ACCOUNTS, ANNOTATED, IDENTIFIED
from tests.integration.cluster import TestCluster, Worker, wait_until

pytestmark = pytest.mark.kafka
FAST = Pace(rate=1_000)


def _example(name: str) -> dict[str, Any]:
    found: dict[str, Any] = orjson.loads((SCHEMAS / "examples" / Path(name)).read_bytes())
    return found


def _identified(article: str, version: int = 1) -> tuple[bytes, bytes]:
    record = _example("articles.identified.v1/detected.json")
    return article.encode(), orjson.dumps(record | {"article": {"id": article, "text": "t", "version": version}})


def _plan(cluster: TestCluster) -> Plan:
    """A plan to send all that is on the identified topic."""
    plan = Plan()
    with TopicReader([cluster.servers], [IDENTIFIED], "beginning") as reader:
        plan.ends[IDENTIFIED.name] = reader.ends
        copies = [copy_of(received) for received in reader.until_end()]
    plan.send = [(copy, "reader") for copy in copies if copy]
    return plan


def _send(cluster: TestCluster, plan: Plan, pace: Pace = FAST) -> Sent:
    return Sending([cluster.servers], pace).send(plan)


def _versions(cluster: TestCluster, article: str) -> list[tuple[int, bool]]:
    """The versions of an article in their order, and whether each was sent again."""
    return [
        (orjson.loads(record.value)["article"]["version"], "replayed-from" in dict(record.headers))
        for record in cluster.read(IDENTIFIED)
        if record.key == article.encode()
    ]


def test_records_are_sent_as_they_were_to_where_they_came_from(cluster: TestCluster) -> None:
    cluster.feed(IDENTIFIED, [_identified("a")], headers=[("traceparent", b"00-1")])
    outcome = _send(cluster, _plan(cluster))
    first, again = cluster.read(IDENTIFIED)
    assert (outcome.articles, outcome.overtaken, outcome.is_whole) == (1, 0, True)
    assert (again.key, again.value, again.partition) == (first.key, first.value, first.partition)
    headers = dict(again.headers)
    assert headers.keys() == {"traceparent", "replayed-from", "replayed-timestamp"}
    assert headers["replayed-from"].decode() == f"{IDENTIFIED.name}/{first.partition}/{first.offset}"
    # Of a replay of a replay the time is still the first's.
    once_more = _plan(cluster)
    once_more.send = once_more.send[-1:]
    _send(cluster, once_more)
    assert dict(cluster.read(IDENTIFIED)[-1].headers)["replayed-timestamp"] == headers["replayed-timestamp"]


def test_no_more_are_sent_a_second_than_asked(cluster: TestCluster) -> None:
    cluster.feed(IDENTIFIED, (_identified(f"a{number}") for number in range(21)))
    plan, began = _plan(cluster), time.monotonic()
    assert _send(cluster, plan, Pace(rate=10)).articles == 21
    assert time.monotonic() - began >= 2.0


def test_history_waits_while_the_workers_are_behind(cluster: TestCluster) -> None:
    cluster.feed(IDENTIFIED, (_identified(f"a{number}") for number in range(10)))
    plan, told, sent = _plan(cluster), Queue[int](), list[Sent]()
    sending = Sending([cluster.servers], Pace(1_000, behind=9), waiting=told.put)
    with Backlog([cluster.servers], IDENTIFIED, "eventwire-entities") as backlog:
        assert backlog.records() == 10
        thread = Thread(target=lambda: sent.append(sending.send(plan)), daemon=True)
        thread.start()
        assert told.get(timeout=60) == 10
        assert cluster.count(IDENTIFIED) == 10
        _commit(cluster, "eventwire-entities")
        thread.join(60)
        assert [one.articles for one in sent] == [10]
        assert backlog.records() == 10


def _commit(cluster: TestCluster, group: str) -> None:
    """Have the group done with all that is on the identified topic."""
    consumer = KafkaConsumer(bootstrap_servers=cluster.servers, group_id=group, enable_auto_commit=False)
    parts = [TopicPartition(IDENTIFIED.name, part) for part in consumer.partitions_for_topic(IDENTIFIED.name)]
    consumer.assign(parts)
    consumer.commit({part: OffsetAndMetadata(end, "", -1) for part, end in consumer.end_offsets(parts).items()})
    consumer.close()


def test_a_correction_that_came_meanwhile_has_the_last_word(cluster: TestCluster) -> None:
    cluster.feed(IDENTIFIED, [_identified("corrected"), _identified("other")])
    plan = _plan(cluster)
    cluster.feed(IDENTIFIED, [_identified("corrected", 2), _identified("other", 1), _identified("third", 2)])
    outcome = _send(cluster, plan)
    assert (outcome.articles, outcome.overtaken) == (2, 1)
    assert _versions(cluster, "corrected") == [(1, False), (2, False), (1, True), (2, True)]
    assert _versions(cluster, "other") == [(1, False), (1, False), (1, True)]
    assert _versions(cluster, "third") == [(2, False)]


def test_an_interrupted_replay_goes_on_where_it_ended(
    cluster: TestCluster, start: Callable[..., Worker], environment: dict[str, str]
) -> None:
    annotated, account = _example("articles.annotated.v1/one-sentence.json"), _example("articles.coded.v1/coded.json")
    names = [f"a{number}" for number in range(30)]
    cluster.feed(
        ANNOTATED,
        ((name.encode(), orjson.dumps(annotated | {"article": annotated["article"] | {"id": name}})) for name in names),
    )
    old = account | {"coder": {"version": "0.0.1", "lexicon": "before"}, "accounted_at": "2026-01-01T00:00:00Z"}
    cluster.feed(ACCOUNTS, ((name.encode(), orjson.dumps(old | {"article_id": name})) for name in names))

    replay = ["replay", "--from", "annotated", "--yes", "--rate"]
    slow = start("streams.cli", *replay, "4")
    wait_until(lambda: cluster.count(ANNOTATED) >= 33, 90, "the sending of three articles")
    slow.send_signal(signal.SIGINT)
    assert slow.wait(60) == 130
    sent = cluster.count(ANNOTATED) - 30
    assert 3 <= sent < 30
    assert f"interrupted: {30 - sent} are left" in slow.log.read_text(encoding="utf-8")

    ran = subprocess.run(
        [sys.executable, "-m", "streams.cli", *replay, "1000"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(ran.stdout)
    assert found["sent"] == 30 - sent
    assert found["left"] == {"under-way": sent}
    again = [record.key for record in cluster.read(ANNOTATED) if record.headers]
    assert sorted(again) == sorted(name.encode() for name in names)
