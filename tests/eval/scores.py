"""Precision, recall and F1, level by level: what was found, what was right of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from schemas import Actor, Event
from streams.cameo.codes import cameo_code
from tests.eval.coded import Answer, is_between
from tests.eval.gold import GoldEvent

Facts = tuple[str, str | None, str | None]
"""Code, source and target, as both people and the coder give them."""


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of what was right, what was too much and what was missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0


LEVELS: dict[str, Callable[[Facts], Hashable | None]] = {
    "quad class": lambda facts: cameo_code(facts[0]).quad_class,
    "root": lambda facts: facts[0][:2],
    "full code": lambda facts: facts[0],
    "source country": lambda facts: country(facts[1]),
    "target country": lambda facts: country(facts[2]),
    "root and both countries": lambda facts: (facts[0][:2], country(facts[1]), country(facts[2])),
    "all of it": lambda facts: facts,
}
"""What is compared at each level. None (nobody) is not counted."""


def country(code: str | None) -> str | None:
    """The first three letters: a country, or IGO and the like. None where there are none."""
    return code[:3] if code and code != "---" else None


def by_level(answers: Sequence[Answer], *, marked: bool = False) -> dict[str, Score]:
    """The score of published events at each level, counted over all texts. `marked` as in `Answer.between_marked`."""
    pairs = [
        ([gold_facts(event) for event in answer.gold.events], [event_facts(event) for event in _given(answer, marked)])
        for answer in answers
    ]
    found = {"detection": _score((_any(gold), _any(given)) for gold, given in pairs)}
    for name, level in LEVELS.items():
        found[name] = _score((_count(gold, level), _count(given, level)) for gold, given in pairs)
    return found


def false_events(answers: Sequence[Answer]) -> Score:
    """Texts without an event: `wrong` are those in which the coder publishes one, `right` the others."""
    empty = [answer for answer in answers if not answer.gold.events]
    wrong = sum(bool(answer.published) for answer in empty)
    return Score(len(empty) - wrong, wrong, 0)


def found_share(answers: Sequence[Answer]) -> Score:
    """Events of leads that come out with root and both countries: `right` found, `missed` not. Others don't count."""
    level = LEVELS["root and both countries"]
    pairs = [
        (_count(map(gold_facts, answer.gold.events), level), _count(map(event_facts, answer.published), level))
        for answer in answers
    ]
    score = _score(pairs)
    return Score(score.right, 0, score.missed)


def macro_f1(answers: Sequence[Answer], label: Callable[[str], Hashable], *, marked: bool = False) -> float:
    """The mean F1 over the labels of relations; the coder's answer is its first event that has a label at all.

    `label` makes a PLOVER type into what is compared: `root_of` or `quad_of`. With `marked`, an event between the
    marked actors goes first. Events that are not published count: the actors here are anybody.
    """
    pairs = [(label(answer.gold.label or ""), _first(answer, label, marked=marked)) for answer in answers]
    labels = {gold for gold, _ in pairs}
    scores = [
        Score(
            sum(gold == each == given for gold, given in pairs),
            sum(gold != each == given for gold, given in pairs),
            sum(gold == each != given for gold, given in pairs),
        )
        for each in labels
    ]
    return sum(score.f1 for score in scores) / len(scores)


def root_of(plover: str) -> str:
    """The PLOVER type as PLV labels it: CONCEDE and RETREAT are one there."""
    return "YIELD" if plover in ("CONCEDE", "RETREAT") else plover


def quad_of(plover: str) -> int:
    """PLOVER's quad class of a type as PLV labels it."""
    return next(number for number, types in _QUADS.items() if root_of(plover) in types)


_QUADS = {
    1: {"AGREE", "CONSULT", "SUPPORT"},
    2: {"COOPERATE", "AID", "YIELD"},
    3: {"ACCUSE", "REQUEST", "REJECT", "THREATEN"},
    4: {"PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT"},
}


def _first(answer: Answer, label: Callable[[str], Hashable], *, marked: bool) -> Hashable | None:
    events = [event for event in answer.events if event.plover is not None]
    if marked:
        pair = answer.gold.events[0]
        events.sort(key=lambda event: not is_between(event, pair, answer.gold.text))
    return label(events[0].plover or "") if events else None


def _given(answer: Answer, marked: bool) -> list[Event]:
    return answer.between_marked if marked else answer.published


def gold_facts(event: GoldEvent) -> Facts:
    """What a person coded, to compare."""
    return event.code, event.source, event.target


def event_facts(event: Event) -> Facts:
    """What the coder gave, to compare."""
    return event.code, _code(event.source), _code(event.target)


def _code(actor: Actor | None) -> str | None:
    return (actor.code or "---") if actor else None


def _count(facts: Iterable[Facts], level: Callable[[Facts], Hashable | None]) -> Counter[Hashable]:
    return Counter(value for value in map(level, facts) if value is not None)


def _any(facts: Sequence[Facts]) -> Counter[Hashable]:
    return Counter([True] * bool(facts))


def _score(pairs: Iterable[tuple[Counter[Hashable], Counter[Hashable]]]) -> Score:
    right = wrong = missed = 0
    for gold, given in pairs:
        right += (gold & given).total()
        wrong += (given - gold).total()
        missed += (gold - given).total()
    return Score(right, wrong, missed)
