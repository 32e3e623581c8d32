"""Patterns of one lexicon that stand in each other's way: conflicts, dead patterns and duplicates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from streams.cameo.patterns.finding import Finding, Kind
from streams.cameo.patterns.implication import always_also, always_outweighs, head_of
from streams.cameo.patterns.pattern import Pattern, Trigger

_Trigger = tuple[str, str, str | None, bool]
"""Kind, lemma, particle (behind `_not` where it is denied), reflexive."""


def rivals(patterns: Sequence[Pattern], language: str) -> Iterator[Finding]:
    """The conflicts, dead patterns and duplicates among all patterns of a language, in the order of the losing lines.

    A pattern may lose at some of its triggers only: then those words do nothing in its line. That a class loses
    words to a pattern on a class within it, or that names them, is how narrower patterns are written: no finding.
    """
    by_trigger: dict[_Trigger, list[Pattern]] = defaultdict(list)
    for pattern in patterns:
        for trigger in _triggers(pattern):
            by_trigger[trigger].append(pattern)
    for pattern in patterns:
        triggers = _triggers(pattern)
        lost: dict[int, list[_Trigger]] = defaultdict(list)
        for trigger in triggers:
            winner = _winner(pattern, trigger, by_trigger, language)
            if winner is not None:
                lost[winner.order].append(trigger)
        is_whole = sum(map(len, lost.values())) == len(triggers)
        for order, words in lost.items():
            if is_whole or not _is_by_design(patterns[order], pattern):
                yield _finding(pattern, patterns[order], words if len(words) < len(triggers) else [], language)


def _triggers(pattern: Pattern) -> list[_Trigger]:
    """What the pattern hangs on, each once; so are the words of a class, its expressions joined by hyphens."""
    return list(dict.fromkeys((pattern.kind, one.lemma, _particle(one), one.reflexive) for one in pattern.triggers))


def _particle(trigger: Trigger) -> str | None:
    """Its particle; a denied verb is in the way of none that is not."""
    return f"_not_{trigger.particle}" if trigger.denied else trigger.particle


def _winner(
    pattern: Pattern, trigger: _Trigger, by_trigger: dict[_Trigger, list[Pattern]], language: str
) -> Pattern | None:
    """A pattern on the trigger, or on the noun that is its head (an air strike is a strike), that always wins."""
    kind, lemma, particle, reflexive = trigger
    others = list(by_trigger[trigger])
    if kind == "noun" and "-" in lemma:
        others += by_trigger.get((kind, head_of(lemma, language), particle, reflexive), [])
    head = head_of(lemma, language)
    return next(
        (
            other
            for other in others
            if other is not pattern
            and _gains(other, head) >= _gains(pattern, head)
            and _loses(pattern, other, language)
        ),
        None,
    )


def _gains(pattern: Pattern, head: str) -> bool:
    """Whether the matcher weighs it a little more since it asks for an expression and not for its head alone."""
    return pattern.kind == "noun" and head not in pattern.trigger_words.single


def _loses(pattern: Pattern, other: Pattern, language: str) -> bool:
    if other.is_about_acts and not pattern.is_about_acts:
        return False  # where it does not know the act inside, it yields
    return always_also(pattern, other, language) and always_outweighs(other, pattern, language)


def _is_by_design(winner: Pattern, loser: Pattern) -> bool:
    """Whether a pattern on a class loses some of its words to one on a part of that class, or that names the word."""
    if not _hangs_on_class(loser):
        return False
    return not _hangs_on_class(winner) or set(_triggers(winner)) < set(_triggers(loser))


def _hangs_on_class(pattern: Pattern) -> bool:
    words = pattern.text.replace("'", " ").split()
    return "[" in next(word for word in words[1:] if word not in ("s", "SOURCE", "TARGET"))


def _finding(pattern: Pattern, other: Pattern, words: list[_Trigger], language: str) -> Finding:
    kind: Kind = "dead"
    if pattern.code == other.code:
        kind = "duplicate"
    elif pattern.weight == other.weight and always_also(other, pattern, language):
        kind = "conflict"
    message = f"{pattern.code} | {pattern.text}\n    {other.where}: {other.code} | {other.text}"
    if words:
        message += f"\n    only at {', '.join(map(_written, words))}"
    return Finding(kind, (pattern.where, other.where), message)


def _written(trigger: _Trigger) -> str:
    _, lemma, particle, reflexive = trigger
    return f"{'se_' if reflexive else ''}{lemma}{f'_{particle}' if particle else ''}"
