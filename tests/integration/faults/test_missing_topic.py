"""A topic is deleted while workers run: they end and say so, and when it is there again everything comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import orjson
import pytest

from streams.broker.admin import make_topics
from streams.topics import IDENTIFIED, RAW, VERBAL_CONFLICT, Topic
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import audit, wait_for_accounts
from tests.integration.faults.conftest import Figure
from tests.integration.faults.load import Load

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(600)]

Start = Callable[..., Worker]
RemoveTopics = Callable[[Sequence[str], Iterable[Topic]], None]


def feed(cluster: TestCluster, numbers: Iterable[int]) -> None:
    cluster.feed(RAW, ((b"a%d" % number, orjson.dumps({"n": number})) for number in numbers))


def numbers(cluster: TestCluster) -> set[int]:
    return {orjson.loads(record.value)["n"] for record in cluster.read(IDENTIFIED)}


def complaints(worker: Worker) -> list[str]:
    """The codes of what it said as it ended."""
    return [line.get("code", line["event"]) for line in worker.said(60) if line["level"] == "critical"]


def test_a_topic_that_is_written_is_gone_and_is_made_again(
    cluster: TestCluster, tiny: Start, remove_topics: RemoveTopics
) -> None:
    feed(cluster, range(30))
    worker = tiny()
    wait_until(lambda: cluster.count(IDENTIFIED) == 30)
    remove_topics([cluster.servers], [IDENTIFIED])
    feed(cluster, range(30, 60))
    assert complaints(worker) == ["topic-problem"]
    assert worker.returncode == 78
    [line] = [line["event"] for line in worker.said() if line["level"] == "critical"]
    assert IDENTIFIED.name in line
    assert "`eventwire topics`" in line
    assert len(worker.said()) < 50
    make_topics([cluster.servers])
    again = tiny()
    wait_until(lambda: numbers(cluster) >= set(range(30, 60)))
    assert again.end() == 0


def test_a_topic_that_is_read_was_deleted_and_made_again(
    cluster: TestCluster, tiny: Start, remove_topics: RemoveTopics
) -> None:
    """Offsets begin at 0 again, below those that Faust has read: it would pass over the new records."""
    feed(cluster, range(300))
    worker = tiny()
    wait_until(lambda: cluster.count(IDENTIFIED) == 300)
    remove_topics([cluster.servers], [RAW])
    make_topics([cluster.servers])
    feed(cluster, range(300, 330))
    assert complaints(worker) == ["topic-replaced"]
    assert worker.returncode == 1
    feed(cluster, range(330, 340))
    again = tiny()
    wait_until(lambda: numbers(cluster) == set(range(340)))
    assert again.end() == 0


@pytest.mark.soak
@pytest.mark.model
def test_the_pipeline_after_a_topic_of_events_was_deleted(
    cluster: TestCluster, start: Start, remove_topics: RemoveTopics, figure: Figure
) -> None:
    """Deleted before anything is on it: what is deleted with a topic, nobody could bring back."""
    workers = start("streams.cli", "worker")
    wait_until(lambda: workers.log.read_bytes().count(b'"event":"starting"') == 3)
    with Load(cluster.servers, rate=10) as load:
        wait_until(lambda: cluster.count(IDENTIFIED) > 0, 120)
        remove_topics([cluster.servers], [VERBAL_CONFLICT])
        complained = complaints(workers)
    assert "topic-problem" in complained
    assert workers.returncode == 1
    make_topics([cluster.servers])
    workers = start("streams.cli", "worker")

    def check() -> None:
        assert workers.poll() is None, "the workers have ended"

    seconds = wait_for_accounts(cluster, load.fed, 240, check)
    assert workers.end() == 0
    found = audit(cluster, load.fed)
    assert found.outcomes["coded"] > len(load.fed) / 2
    figure("a topic of events deleted under load", found, f"all coded {seconds:.0f} s after it was made again")
