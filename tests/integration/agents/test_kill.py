"""The whole pipeline, its heaviest worker killed while 300 articles are under way: nothing is lost, nothing doubled."""

from __future__ import annotations

import itertools
import os
import signal
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import orjson
import pytest

from schemas import Account, Event
from streams.topics import ACCOUNTS, ANNOTATED, BY_QUAD_CLASS, CODED, DEAD_LETTERS, RAW, Topic
from tests.integration.agents.cluster import TestCluster, Worker, children_of, wait_until

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.timeout(600)]

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
ARTICLES = 300


def seeds() -> Iterator[dict[str, object]]:
    """The articles under `seeds/`, once."""
    for file in sorted(SEEDS.glob("*.jsonl")):
        yield from (orjson.loads(line) for line in file.read_bytes().splitlines() if line.strip())
    for file in sorted(SEEDS.glob("*.txt")):
        yield {"text": file.read_text(encoding="utf-8"), "published_at": "2025-07-13"}


def articles() -> Iterator[tuple[bytes, bytes]]:
    """`ARTICLES` of them, over and over under fresh ids."""
    for number, seed in enumerate(itertools.islice(itertools.cycle(list(seeds())), ARTICLES)):
        name = f"article-{number}"
        yield name.encode(), orjson.dumps(seed | {"id": name})


def worker_of(supervisor: int, stage: str) -> int:
    """The process id of a stage's worker."""
    for child in children_of(supervisor):
        if stage in Path(f"/proc/{child}/cmdline").read_text(encoding="utf-8").split("\0"):
            return child
    raise AssertionError(f"no worker of {stage}")


def accounts(cluster: TestCluster) -> dict[str, Account]:
    read = (Account.from_json(record.value) for record in cluster.read(ACCOUNTS))
    return {account.article_id: account for account in read}


def events(cluster: TestCluster) -> dict[str, list[Event]]:
    """Every event on `events.coded.v1`, repeats included, by its id."""
    found: dict[str, list[Event]] = defaultdict(list)
    for record in cluster.read(CODED):
        event = Event.from_json(record.value)
        found[event.id].append(event)
    return found


def test_articles_all_have_their_account_after_the_entities_worker_was_killed(
    cluster: TestCluster, start: Callable[..., Worker]
) -> None:
    cluster.feed(RAW, articles())
    supervisor = start("streams.cli", "worker")

    def counts(topic: Topic, least: int) -> bool:
        assert supervisor.poll() is None, "the workers have ended"
        return cluster.count(topic) >= least

    wait_until(lambda: counts(ANNOTATED, ARTICLES // 3), 180, "a third of the articles")
    killed = worker_of(supervisor.pid, "entities")
    os.kill(killed, signal.SIGKILL)
    assert cluster.count(ANNOTATED) < ARTICLES

    expected = {name.decode() for name, _ in articles()}
    wait_until(lambda: counts(ACCOUNTS, ARTICLES), 240, "an account for each article")
    wait_until(lambda: accounts(cluster).keys() == expected, 60, "an account for each article")
    assert worker_of(supervisor.pid, "entities") != killed
    assert cluster.count(DEAD_LETTERS) == 0

    supervisor.terminate()
    assert supervisor.wait(30) == 0

    told, found = accounts(cluster), events(cluster)
    assert {account.outcome for account in told.values()} >= {"coded"}
    assert {one for account in told.values() for one in account.events} == found.keys()
    by_class = {
        number: {Event.from_json(record.value).id for record in cluster.read(topic)}
        for number, topic in BY_QUAD_CLASS.items()
    }
    for copies in found.values():
        first, *repeats = (copy.model_copy(update={"coded_at": None}) for copy in copies)
        assert all(repeat == first for repeat in repeats)
        assert first.id in told[first.article_id].events
        assert (first.id in by_class[first.quad_class]) == (first.modality == "actual")
