"""Ten thousand hostile records through the whole pipeline: each has its account or its dead letter, and no worker ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from kafka import KafkaProducer

from streams.topics import DEAD_LETTERS, RAW, RAW_BYTES
from tests.hostile.checks import OURS
from tests.hostile.names import name_of
from tests.hostile.raw import Raw
from tests.hostile.records import records
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import Audit, audit, wait_for_accounts
from tests.integration.faults.pipeline import STAGES, pool_restarts, said_by, worker_of

pytestmark = [pytest.mark.kafka, pytest.mark.model]

RECORDS = 10_000
PATIENCE = 120
"""Seconds of the clock for an article. That each computes for less than the limit, 10 s, is tested without Kafka
(`tests/unit/test_hostile.py`, `python -m tests.hostile`); here a busy machine must not look like a hang."""
Start = Callable[..., Worker]
Place = tuple[str, str]
"""A record's partition and offset, as a dead letter's headers have them."""


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_ten_thousand_hostile_records_are_all_accounted_for(
    cluster: TestCluster, start: Start, environment: dict[str, str], figure: Callable[[str, Audit, str], None]
) -> None:
    seconds, found = run(cluster, start, environment, RECORDS)
    figure("hostile input", found, f"{(found.articles + found.unnamed) / seconds:,.0f} records a second")


@pytest.mark.timeout(600)
def test_a_hundred_hostile_records_are_all_accounted_for(
    cluster: TestCluster, start: Start, environment: dict[str, str]
) -> None:
    run(cluster, start, environment, 100)


def run(cluster: TestCluster, start: Start, environment: dict[str, str], count: int) -> tuple[float, Audit]:
    """Feed so many to the pipeline, wait until it is done, and check; the seconds that took, and what was found."""
    supervisor = start("streams.cli", "worker", article_seconds=PATIENCE)
    wait_until(lambda: said_by(supervisor, "starting") >= len(STAGES), 120, "the start of the workers")
    workers = {stage: worker_of(supervisor.pid, stage) for stage in STAGES}
    named: set[str] = set()
    unnamed: list[bytes] = []
    places: dict[Place, Raw] = {}
    for place, raw in fed(cluster.servers, count):
        name = name_of(raw)
        places[place] = raw
        if name is None:
            unnamed.append(raw.value)
        else:
            named.add(name)

    def check() -> None:
        assert supervisor.poll() is None, "the workers have ended"

    seconds = wait_for_accounts(cluster, named, 3_000, check)
    wait_until(lambda: cluster.count(DEAD_LETTERS) >= len(unnamed), 60, "the last dead letters")
    assert {stage: worker_of(supervisor.pid, stage) for stage in STAGES} == workers, "a worker was started again"
    assert pool_restarts(environment) == 0
    assert supervisor.end() == 0
    check_letters(cluster, places)
    return seconds, audit(cluster, named, unnamed)


def fed(servers: str, count: int) -> Iterator[tuple[Place, Raw]]:
    """Feed the records, those alone whose name no other has; each with where it stands on the raw topic."""
    seen: set[str] = set()
    with KafkaProducer(bootstrap_servers=servers, max_request_size=RAW_BYTES) as producer:
        sent = []
        for raw in records(count):
            name = name_of(raw)
            if name is None or name not in seen:
                seen.add(name or "")
                sent.append((producer.send(RAW.name, raw.value, raw.key, headers=list(raw.headers)), raw))
        for future, raw in sent:
            there = future.get(60)
            yield (str(there.partition), str(there.offset)), raw


def check_letters(cluster: TestCluster, places: dict[Place, Raw]) -> None:
    """A letter of the raw topic has the bytes, key and headers that were fed there; none says that the fault is ours."""
    codes: Counter[str] = Counter()
    for letter in cluster.read(DEAD_LETTERS):
        says = {name: value.decode() for name, value in letter.headers if name.startswith("dlq-")}
        codes[says["dlq-error-code"]] += 1
        assert says["dlq-message"].strip()
        if says["dlq-topic"] == RAW.name:
            raw = places[says["dlq-partition"], says["dlq-offset"]]
            assert (letter.key, letter.value) == (raw.key, raw.value), raw.kind
            own = [header for header in raw.headers if not header[0].startswith("dlq-")]
            assert list(letter.headers[: len(own)]) == own
    assert not OURS & codes.keys(), codes
