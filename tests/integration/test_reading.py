"""Topics read from a moment on, no further back than so many records, and on when the broker was away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from streams.agents.messages import Received
from streams.broker.admin import make_topics
from streams.broker.broker import Broker
from streams.exports.reading import TopicReader
from streams.topics import CODED
from tests.integration.cluster import TestCluster, wait_until

pytestmark = pytest.mark.kafka
MOMENT = datetime.now(UTC) - timedelta(hours=20)
"""In the past: Kafka takes no records from the future."""


def _read(cluster: TestCluster, since: datetime, newest: int | None = None) -> list[bytes]:
    with TopicReader([cluster.servers], [CODED], since, newest=newest) as reader:
        return sorted(received.value for received in reader.until_end())


def test_reading_begins_at_a_moment_and_goes_back_so_many_records_at_most(cluster: TestCluster) -> None:
    for hour in range(4):
        at = int((MOMENT + timedelta(hours=hour)).timestamp() * 1000)
        # One key is one partition; the other partitions stay empty.
        cluster.feed(CODED, [(b"FRA-MLI", b"%d" % hour)], timestamp_ms=at)
    assert _read(cluster, MOMENT) == [b"0", b"1", b"2", b"3"]
    assert _read(cluster, MOMENT + timedelta(hours=1, minutes=30)) == [b"2", b"3"]
    assert _read(cluster, MOMENT + timedelta(hours=9)) == []
    assert _read(cluster, MOMENT, newest=1) == [b"3"]
    assert _read(cluster, MOMENT, newest=100) == [b"0", b"1", b"2", b"3"]


def test_what_comes_later_is_read_also_where_there_was_nothing(cluster: TestCluster) -> None:
    with TopicReader([cluster.servers], [CODED], datetime.now(UTC), newest=5) as reader:
        assert list(reader.until_end()) == []
        cluster.feed(CODED, [(b"a", b"1"), (b"b", b"2"), (b"c", b"3")])
        found: list[bytes] = []
        for _ in range(100):
            found += [received.value for received in reader.poll(0.5)]
            if len(found) == 3:
                break
        assert sorted(found) == [b"1", b"2", b"3"]


def test_a_reader_knows_when_nobody_answers_and_goes_on_when_somebody_does_again(
    free_port: Callable[[int], int], tmp_path: Path
) -> None:
    broker = Broker(port=free_port(1), folder=tmp_path)
    broker.start()
    try:
        make_topics([broker.address])
        with TopicReader([broker.address], [CODED], "beginning") as reader:
            assert reader.is_answered()
            broker.stop()
            assert reader.poll(0.1) == []
            assert not reader.is_answered()
            broker = Broker(port=int(broker.address.rpartition(":")[2]), folder=tmp_path)
            broker.start()
            wait_until(reader.is_answered, 60, "an answer of the broker")
            with TestCluster(broker.address) as cluster:
                cluster.feed(CODED, [(b"a", b"1")])
            found: list[Received] = []
            for _ in range(100):
                found = found or reader.poll(0.5)
            assert [received.value for received in found] == [b"1"]
    finally:
        broker.stop()
