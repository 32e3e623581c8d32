"""Published events marked right or wrong against what people coded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from schemas import Event
from tests.eval.coded import Answer
from tests.eval.scores import LEVELS, event_facts, gold_facts, root_of

_LEVEL = LEVELS["root and both countries"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A published event: how sure the coder was, of which parts, and whether it was right."""

    confidence: float
    parts: tuple[str, ...]
    right: bool


def judge_sentences(answers: Iterable[Answer]) -> list[Judged]:
    """Right has the root and both countries of an event that a person coded; each of those makes one event right."""
    return [_judged(event, right=right) for answer in answers for event, right in _marked(answer)]


def judge_relations(answers: Iterable[Answer]) -> list[Judged]:
    """Right has the PLOVER type of the label. Only events between the marked actors are judged: PLV says nothing of others."""
    return [
        _judged(event, right=event.plover is not None and root_of(event.plover) == answer.gold.label)
        for answer in answers
        for event in answer.between_marked
    ]


def _marked(answer: Answer) -> Iterator[tuple[Event, bool]]:
    gold = [_LEVEL(gold_facts(event)) for event in answer.gold.events]
    for event in answer.published:
        facts = _LEVEL(event_facts(event))
        right = facts in gold
        if right:
            gold.remove(facts)
        yield event, right


def _judged(event: Event, *, right: bool) -> Judged:
    return Judged(event.confidence, tuple(event.confidence_parts), right)
