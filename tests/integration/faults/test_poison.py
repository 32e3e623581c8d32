"""A thousand articles that can't be read among good ones, and articles that our own stage can't bear."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator

import orjson
import pytest

from streams.topics import ACCOUNTS, DEAD_LETTERS, IDENTIFIED, RAW
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import audit, wait_for_accounts
from tests.integration.faults.conftest import Figure
from tests.integration.faults.load import articles

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(600)]

Start = Callable[..., Worker]
Records = Iterator[tuple[bytes | None, bytes]]
POISON = 1_000


def broken() -> Records:
    """Records without a key that are no JSON: of which article they are, nobody can tell."""
    return ((None, b"\xff\xfe broken %d" % number) for number in itertools.count())


def invalid() -> Records:
    """Articles without a text."""
    names = (b"poison-%d" % number for number in itertools.count())
    return ((name, b'{"id": "%s", "title": 3}' % name) for name in names)


def test_bad_input_by_the_hundred_does_not_hold_up_the_good(cluster: TestCluster, start: Start) -> None:
    good = dict(itertools.islice(articles(), 50))
    poison = [*itertools.islice(broken(), 100), *itertools.islice(invalid(), 100)]
    for number, (name, value) in enumerate(good.items()):
        cluster.feed(RAW, [*poison[4 * number : 4 * number + 4], (name.encode(), value)])
    worker = start("streams.cli", "worker", "language")
    wait_until(lambda: cluster.count(IDENTIFIED) == 50 and cluster.count(ACCOUNTS) == 100)
    assert {record.key.decode() for record in cluster.read(IDENTIFIED)} == good.keys()
    assert sorted(letter.value for letter in cluster.read(DEAD_LETTERS)) == sorted(value for _, value in poison)
    assert worker.end() == 0


@pytest.mark.soak
@pytest.mark.model
def test_a_thousand_bad_articles_among_good_ones(cluster: TestCluster, start: Start, figure: Figure) -> None:
    good = dict(itertools.islice(articles(), 100))
    unnamed = list(itertools.islice(broken(), POISON // 2))
    named = list(itertools.islice(invalid(), POISON // 2))
    every = POISON // 2 // len(good)
    for number, (name, value) in enumerate(good.items()):
        part = slice(every * number, every * (number + 1))
        cluster.feed(RAW, [*unnamed[part], (name.encode(), value), *named[part]])
    workers = start("streams.cli", "worker")
    wait_until(lambda: cluster.count(DEAD_LETTERS) > 0, 120, "the first dead letter")
    began = time.monotonic()
    wait_until(lambda: cluster.count(DEAD_LETTERS) >= POISON, 120, "a thousand dead letters")
    seconds = time.monotonic() - began
    assert seconds < 60

    def check() -> None:
        assert workers.poll() is None, "the workers have ended"

    fed = [*good, *(name.decode() for name, _ in named if name)]
    wait_for_accounts(cluster, fed, 240, check)
    assert workers.end() == 0
    found = audit(cluster, fed, (value for _, value in unnamed))
    assert found.outcomes["coded"] > len(good) / 2
    assert found.outcomes["dead-letter"] + found.unnamed == POISON
    figure("a thousand bad articles among a hundred good", found, f"all bad ones set aside in {seconds:.1f} s")


@pytest.mark.soak
@pytest.mark.parametrize(
    ("poison", "settings"),
    [("raise", {}), ("die", {}), ("hang", {"article_seconds": 0.3})],
    ids=["raise", "die", "hang"],
)
def test_a_stage_that_fails_too_often_stops_and_skips_nothing(
    cluster: TestCluster, tiny: Start, poison: str, settings: dict[str, float], environment: dict[str, str]
) -> None:
    """A person looks at it; here they let the poison be set aside, and nothing is missing."""
    records = [{"n": number} | ({poison: True} if number % 3 == 0 else {}) for number in range(75)]
    cluster.feed(RAW, ((b"a%d" % record["n"], orjson.dumps(record)) for record in records))
    arguments = () if poison == "raise" else ("pooled",)
    worker = tiny(*arguments, **settings)
    [line] = [line for line in worker.said(120) if line["level"] == "critical"]
    assert (worker.returncode, line["code"]) == (78, "too-many-failures")
    assert "over the limit of 5%" in line["event"]
    committed = cluster.committed(f"{environment['EVENTWIRE_GROUP_PREFIX']}-tiny", RAW)
    done = outcomes(cluster)
    for record in cluster.read(RAW):
        if record.offset < committed.get(record.partition, 0):
            assert orjson.loads(record.value)["n"] in done
    assert len(done) < len(records)

    again = tiny(*arguments, failure_share=1, **settings)
    wait_until(lambda: len(outcomes(cluster)) == len(records), 180)
    assert again.end() == 0
    assert outcomes(cluster) == {record["n"]: "dead letter" if poison in record else "handled" for record in records}


def outcomes(cluster: TestCluster) -> dict[int, str]:
    """What became of each number that the tiny stage has read."""
    handled = {orjson.loads(record.value)["n"]: "handled" for record in cluster.read(IDENTIFIED)}
    return handled | {orjson.loads(letter.value)["n"]: "dead letter" for letter in cluster.read(DEAD_LETTERS)}
