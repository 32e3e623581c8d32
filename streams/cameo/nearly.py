"""Patterns that nearly fitted: which of their conditions were not met.

The functions are the coder's own; a condition that is not met is taken away, and the pattern tried again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from streams.cameo.coder import inner_act
from streams.cameo.matching.nouns import fit_noun, noun_patterns
from streams.cameo.matching.verbs import fit_verb
from streams.cameo.patterns.pattern import Filler, Pattern, Slot
from streams.cameo.scene.clauses import heads_clause
from streams.cameo.scene.match import Match, Misfit, Unmet
from streams.cameo.scene.phrases import Scene

BEST = 3
"""So many patterns are told of at one trigger."""

_Fit = Callable[[Pattern], Match | Unmet]


@dataclass(frozen=True, slots=True)
class Near:
    """A pattern of a trigger that did not fire; with nothing unmet it fits, and another outweighed it."""

    pattern: Pattern
    trigger: int
    unmet: tuple[str, ...]


def nearly(scene: Scene, index: int, fired: Pattern | None = None) -> list[Near]:
    """The patterns that most nearly fired at a token, besides the one that did: few unmet conditions first.

    Of a pattern's conditions (its trigger counts as one) more must be met than not.
    """
    patterns, fit = _held_against(scene, index)
    found = [
        Near(pattern, index, unmet)
        for pattern in patterns
        if pattern is not fired
        and (unmet := _unmet(pattern, fit)) is not None
        and 2 * len(unmet) < _conditions(pattern)
    ]
    return sorted(found, key=lambda near: (len(near.unmet), -near.pattern.weight, near.pattern.order))[:BEST]


def _held_against(scene: Scene, index: int) -> tuple[Iterable[Pattern], _Fit]:
    if not heads_clause(scene.sentence, scene.token(index)):
        return noun_patterns(scene, index), lambda pattern: fit_noun(scene, pattern, index, inner_act)
    clause = scene.clause(index)
    patterns = scene.lexicon.verbs.get(clause.lemma, ())
    return patterns, lambda pattern: fit_verb(scene, pattern, clause, inner_act)


def _unmet(pattern: Pattern, fit: _Fit) -> tuple[str, ...] | None:
    """The conditions to be taken away before the pattern fits; None where it is of another verb."""
    unmet: list[str] = []
    while not isinstance(failed := fit(pattern), Match):
        if failed is Misfit.TRIGGER:
            return None
        if isinstance(failed, Slot) and failed.optional:
            # it is not its emptiness that rules the pattern out, and no more can be taken away
            break
        unmet.append(_named(failed, pattern))
        if failed in (Misfit.SIDES, Misfit.ACT):
            break
        pattern = _without(pattern, failed)
    return tuple(unmet)


def _without(pattern: Pattern, unmet: Unmet) -> Pattern:
    if isinstance(unmet, Misfit):
        return replace(pattern, inverse=False)
    if unmet is pattern.subject:
        return replace(pattern, subject=None)
    return replace(
        pattern, slots=tuple(replace(slot, optional=True) if slot is unmet else slot for slot in pattern.slots)
    )


def _named(unmet: Unmet, pattern: Pattern) -> str:
    """The condition in a few words: `on|against TARGET`, `[WEAPONS] as object`."""
    if isinstance(unmet, Misfit):
        return unmet.value
    if unmet is pattern.subject:
        return f"{unmet} as subject"
    return str(unmet) if unmet.prepositions or unmet.filler is Filler.ACT else f"{unmet} as object"


def _conditions(pattern: Pattern) -> int:
    conditions = (slot.filler is not Filler.ANYTHING and not slot.optional for slot in pattern.all_slots)
    return 1 + pattern.inverse + sum(conditions)
