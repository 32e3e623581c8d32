"""At least once, in order, past poison, kills and rebalances: a tiny stage on a real Kafka."""

from __future__ import annotations

from collections.abc import Callable

import orjson
import pytest

from streams.topics import ACCOUNTS, DEAD_LETTERS, IDENTIFIED, RAW
from tests.integration.cluster import TestCluster, Worker, wait_until

pytestmark = pytest.mark.kafka
Tiny = Callable[..., Worker]


def feed(cluster: TestCluster, count: int, **asks: object) -> None:
    cluster.feed(RAW, ((b"a%d" % number, orjson.dumps({"n": number, **asks})) for number in range(count)))


def numbers(cluster: TestCluster) -> list[int]:
    return [orjson.loads(record.value)["n"] for record in cluster.read(IDENTIFIED)]


def group(environment: dict[str, str]) -> str:
    return f"{environment['EVENTWIRE_GROUP_PREFIX']}-tiny"


def test_a_worker_killed_half_way_loses_nothing_and_has_committed_nothing_undelivered(
    cluster: TestCluster, tiny: Tiny, environment: dict[str, str]
) -> None:
    feed(cluster, 300, slow=0.01)
    worker = tiny()
    wait_until(lambda: cluster.count(IDENTIFIED) >= 120)
    worker.kill()
    worker.wait()
    delivered = set(numbers(cluster))
    committed = cluster.committed(group(environment), RAW)
    for record in cluster.read(RAW):
        if record.offset < committed.get(record.partition, 0):
            assert orjson.loads(record.value)["n"] in delivered
    assert len(delivered) < 300
    again = tiny()
    wait_until(lambda: set(numbers(cluster)) == set(range(300)))
    assert again.end() == 0
    ends = {record.partition: record.offset + 1 for record in cluster.read(RAW)}
    assert cluster.committed(group(environment), RAW) == ends


def test_records_of_a_partition_come_out_in_their_order(cluster: TestCluster, tiny: Tiny) -> None:
    cluster.feed(RAW, ((b"one key", orjson.dumps({"n": number})) for number in range(200)))
    worker = tiny("pooled")
    wait_until(lambda: cluster.count(IDENTIFIED) == 200)
    assert numbers(cluster) == list(range(200))
    assert worker.end() == 0


def test_poison_among_good_records_is_dead_lettered_and_the_rest_goes_on(cluster: TestCluster, tiny: Tiny) -> None:
    feed(cluster, 20)
    poison = orjson.dumps({"poison": True, "id": "p1"})
    cluster.feed(
        RAW, [(b"a1", poison), (b"a2", b'{"raise": 1}'), (None, b"\xff\xfe no json")], headers=[("feed", b"x")]
    )
    feed(cluster, 20)
    worker = tiny()
    wait_until(lambda: cluster.count(IDENTIFIED) == 40 and cluster.count(ACCOUNTS) == 2)
    letters = {dict(letter.headers)["dlq-error-code"]: letter for letter in cluster.read(DEAD_LETTERS)}
    assert letters.keys() == {b"invalid-article", b"stage-failed"}
    letter = letters[b"invalid-article"]
    assert (letter.key, letter.value) == (b"a1", poison)
    assert dict(letter.headers)["feed"] == b"x"
    assert dict(letter.headers)["dlq-stage"] == b"tiny"
    assert {account.key for account in cluster.read(ACCOUNTS)} == {b"p1", b"a2"}
    assert cluster.count(DEAD_LETTERS) == 3
    assert worker.end() == 0
    failed = [line for line in worker.said() if line["event"] == "article failed"]
    assert sorted((line["code"], line["article"] or "") for line in failed) == [
        ("invalid-article", "p1"),
        ("stage-failed", ""),
        ("stage-failed", "a2"),
    ]


def test_ended_by_sigterm_a_worker_has_committed_all_it_delivered(
    cluster: TestCluster, tiny: Tiny, environment: dict[str, str]
) -> None:
    feed(cluster, 300, slow=0.01)
    worker = tiny()
    wait_until(lambda: cluster.count(IDENTIFIED) >= 50)
    assert worker.end() == 0
    assert sum(cluster.committed(group(environment), RAW).values()) == cluster.count(IDENTIFIED) < 300
    again = tiny()
    wait_until(lambda: cluster.count(IDENTIFIED) >= 300)
    assert again.end() == 0
    assert sorted(numbers(cluster)) == list(range(300))


def test_a_second_worker_coming_and_going_loses_nothing(
    cluster: TestCluster, tiny: Tiny, free_port: Callable[[int], int]
) -> None:
    feed(cluster, 600, slow=0.02)
    first = tiny()
    wait_until(lambda: cluster.count(IDENTIFIED) >= 50)
    second = tiny(web_port=free_port(1))
    wait_until(lambda: cluster.count(IDENTIFIED) >= 300)
    assert second.end() == 0
    wait_until(lambda: set(numbers(cluster)) == set(range(600)))
    assert first.end() == 0
    assert len(numbers(cluster)) < 700


def test_the_largest_records_pass(cluster: TestCluster, tiny: Tiny) -> None:
    large = orjson.dumps({"n": 0, "text": "é" * (RAW.max_bytes // 2 - 1_000)})
    poison = orjson.dumps({"poison": 1, "text": "é" * (RAW.max_bytes // 2 - 1_000)})
    cluster.feed(RAW, [(b"a0", large), (b"a1", poison)])
    worker = tiny("pooled")
    wait_until(lambda: cluster.count(IDENTIFIED) == 1 and cluster.count(DEAD_LETTERS) == 1)
    assert cluster.read(IDENTIFIED)[0].value == large
    assert cluster.read(DEAD_LETTERS)[0].value == poison
    assert worker.end() == 0
