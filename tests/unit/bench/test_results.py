"""What a bench run found: medians, percentiles, and which promises are kept."""

from __future__ import annotations

import pytest

from tests.bench.kafka_way import Passage
from tests.bench.lanes import Throughput
from tests.bench.results import Latencies, Results
from tests.bench.skipping import Skipping
from tests.bench.usage import Use

MEGABYTE = 1_000_000


def lane(rate: float, processes: int = 1) -> Throughput:
    stages = {"language": 0.1, "entities": 0.7, "coding": 0.2}
    return Throughput(processes, 100, 100 / rate, 100 / rate, 500 * MEGABYTE, stages)


def passage(rate: float, articles: int = 100, milliseconds: float = 30, megabytes: int = 600) -> Passage:
    use = {"entities pool": Use(articles * milliseconds / 1000, megabytes * MEGABYTE)}
    return Passage(1, articles, 50, articles / rate, use, {"entities": 1.0})


def results(whole: Passage, growing: list[Passage] | None = None, lengthy: Passage | None = None) -> Results:
    return Results(
        corpus="Some articles.",
        bare=[lane(8.0)],
        tuned=[lane(10.0)],
        ours=[lane(35.0), lane(20.0), lane(40.0)],
        through_kafka=[whole],
        growing=growing or [passage(40.0), passage(40.0, 800)],
        lengthy=lengthy or passage(2.0, 40),
        latencies=Latencies(20.0, [0.1] * 95 + [1.0] * 5),
        skipping=Skipping(all_sentences=100, sentences=70, all_events=50, events=50, lost=1),
    )


def kept(found: Results) -> dict[str, bool]:
    return {words: is_kept for words, *_, is_kept in found.bars()}


def test_the_median_run_stands_for_its_kind() -> None:
    found = results(passage(41.0))
    assert found.middle(found.ours, 1).rate == pytest.approx(35.0)


def test_promises_are_kept_at_their_bars_and_broken_below() -> None:
    assert all(kept(results(passage(40.0))).values())
    assert not kept(results(passage(31.0)))["through Kafka, as often as bare spaCy"]
    assert not kept(results(passage(29.0)))["through Kafka, as often as the stages alone"]
    large = kept(results(passage(40.0), lengthy=passage(2.0, megabytes=701)))
    assert not large["peak memory of a process that reads, long articles too, MB"]


def test_costs_that_grow_with_the_number_of_articles_break_a_promise() -> None:
    found = results(passage(40.0), [passage(40.0), passage(40.0, 800, milliseconds=36)])
    assert not kept(found)["cost of an article, largest run to smallest"]


def test_percentiles_are_of_the_articles() -> None:
    latencies = Latencies(20.0, [second / 100 for second in range(101)])
    assert latencies.percentile(95) == pytest.approx(0.95)


def test_the_report_says_whether_promises_are_kept() -> None:
    told = results(passage(32.0)).markdown()
    assert "| through Kafka, as often as bare spaCy | ≥ 4 | 4.00 | yes |" in told
    assert "| aim: as often as bare spaCy in batches of 32 | ≥ 4 | 3.20 | **no** |" in told
