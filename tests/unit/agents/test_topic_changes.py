"""What the cluster says of a worker's topics, look after look."""

from __future__ import annotations

from streams.agents.limits import LEAST_BYTES, Limits
from streams.agents.topic_changes import PATIENCE, TopicChanges
from streams.broker.facts import TopicFacts
from streams.errors import TopicProblem, TopicReplaced
from streams.topics import IDENTIFIED, RAW

AS_DECLARED = {RAW.name: TopicFacts("r1", RAW.max_bytes), IDENTIFIED.name: TopicFacts("i1", IDENTIFIED.max_bytes)}


def changes(limits: Limits | None = None) -> TopicChanges:
    return TopicChanges(RAW, [RAW, IDENTIFIED], limits or Limits())


def test_topics_as_they_were_are_no_problem() -> None:
    seen = changes()
    assert [seen.look(AS_DECLARED) for _ in range(3)] == [None] * 3


def test_a_topic_that_stays_away_is_named() -> None:
    seen = changes()
    seen.look(AS_DECLARED)
    without = {RAW.name: AS_DECLARED[RAW.name]}
    *before, problem = (seen.look(without) for _ in range(PATIENCE))
    assert before == [None] * (PATIENCE - 1)
    assert isinstance(problem, TopicProblem)
    assert IDENTIFIED.name in str(problem)
    assert RAW.name not in str(problem)


def test_a_topic_that_one_look_missed_is_forgiven() -> None:
    seen = changes()
    for _ in range(PATIENCE):
        assert seen.look({}) is None
        assert seen.look(AS_DECLARED) is None


def test_the_topic_that_is_read_must_be_the_same_as_before() -> None:
    seen = changes()
    seen.look(AS_DECLARED)
    assert isinstance(seen.look(AS_DECLARED | {RAW.name: TopicFacts("r2", RAW.max_bytes)}), TopicReplaced)


def test_a_topic_that_is_written_may_be_made_anew() -> None:
    seen = changes()
    seen.look(AS_DECLARED)
    assert seen.look(AS_DECLARED | {IDENTIFIED.name: TopicFacts("i2", IDENTIFIED.max_bytes)}) is None


def test_brokers_that_know_no_ids_are_no_problem() -> None:
    seen = changes()
    nameless = {name: TopicFacts(None, facts.max_bytes) for name, facts in AS_DECLARED.items()}
    assert [seen.look(nameless) for _ in range(2)] == [None, None]


def test_what_a_topic_takes_is_learned_each_time() -> None:
    limits = Limits()
    seen = changes(limits)
    seen.look(AS_DECLARED | {IDENTIFIED.name: TopicFacts("i1", 1_000_000)})
    assert (limits.of(IDENTIFIED), limits.of(RAW)) == (1_000_000, RAW.max_bytes)
    seen.look(AS_DECLARED | {IDENTIFIED.name: TopicFacts("i1", None)})
    assert limits.of(IDENTIFIED) == IDENTIFIED.max_bytes


def test_a_topic_that_takes_more_than_declared_is_sent_no_more() -> None:
    limits = Limits()
    changes(limits).look(AS_DECLARED | {IDENTIFIED.name: TopicFacts("i1", 100_000_000)})
    assert limits.of(IDENTIFIED) == IDENTIFIED.max_bytes


def test_a_topic_that_takes_too_little_for_a_batch_is_named() -> None:
    problem = changes().look(AS_DECLARED | {IDENTIFIED.name: TopicFacts("i1", LEAST_BYTES - 1)})
    assert isinstance(problem, TopicProblem)
    assert f"under {LEAST_BYTES:,} on {IDENTIFIED.name}:" in str(problem)
