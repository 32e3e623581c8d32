"""What the coder saw in a sentence and made of it, for a person to read: its clauses and its acts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from streams.actors.spans import phrase
from streams.cameo.coder import Acts, codings_of, is_question
from streams.cameo.doubts import Doubt
from streams.cameo.nearly import Near, nearly
from streams.cameo.reality.modality import reality_of_verb
from streams.cameo.scene.clauses import verbs
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.unmatched import written

ClauseOutcome = Literal["act", "within-act", "not-done", "question", "no-fit", "no-pattern"]
"""What became of a clause: an act was read from it; it is part of one; it only tells a purpose, wish or idea; the
sentence asks; none of the verb's patterns fits; the verb has none."""

ActOutcome = Literal["coded", "denied", "no-event", "no-actors"]
"""What became of an act: it was coded; it is denied; the verb makes it none, or nothing is known of the act inside;
nobody is named, or the same on both sides."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of the article; `start` and `end` are code points of its part."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ClauseTrace:
    """A clause as patterns are held against it, in the active voice: `subjects` do it, `objects` it is done to."""

    verb: Phrase
    lemma: str
    voice: Literal["active", "passive"]
    subjects: list[Phrase]
    objects: list[Phrase]
    receivers: list[Phrase]
    phrases: list[Phrase]
    negated: bool
    conditional: bool
    future: bool
    outcome: ClauseOutcome


@dataclass(frozen=True, slots=True)
class NearTrace:
    """A pattern that nearly fired, and the conditions that are not met; with none, another one outweighed it."""

    where: str
    pattern: str
    code: str
    trigger: Phrase
    unmet: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleTrace:
    """A pattern that fired. `pattern_code` is its own, `code` what came of it; of an act about an act `within` is that."""

    where: str
    pattern: str
    trigger: Phrase
    pattern_code: str
    code: str | None
    weight: int
    doubts: tuple[Doubt, ...]
    within: RuleTrace | None


def trace_clauses(scene: Scene, acts: Acts) -> list[ClauseTrace]:
    """Every clause of the sentence, in order of its verbs."""
    return [_clause(scene, acts, token.index) for token in sorted(verbs(scene.sentence), key=lambda token: token.index)]


def trace_rule(scene: Scene, match: Match, depth: int = 0) -> RuleTrace:
    """The pattern of an act."""
    return RuleTrace(
        match.pattern.where,
        match.pattern.text,
        _word(scene, match.trigger),
        match.pattern.code,
        match.code,
        match.weight[0],
        tuple(sorted(match.doubts)),
        trace_rule(scene, match.inner, depth + 1) if match.inner is not None and depth < 4 else None,
    )


def outcome_of(scene: Scene, match: Match) -> ActOutcome:
    """What became of an act."""
    if codings_of(scene, match):
        return "coded"
    if match.reality.negated:
        return "denied"
    return "no-event" if match.code is None else "no-actors"


def trace_near(scene: Scene, acts: Acts) -> list[NearTrace]:
    """The patterns that nearly fired, trigger by trigger; not at words within an act, nor in what was not done."""
    if is_question(scene.sentence):
        return []
    fired = {match.trigger: match.pattern for match in acts.matches}
    triggers = [
        token.index for token in scene.sentence.tokens if token.index in fired or token.index not in acts.covered
    ]
    return [_near(scene, near) for index in triggers for near in nearly(scene, index, fired.get(index))]


def _near(scene: Scene, near: Near) -> NearTrace:
    pattern = near.pattern
    return NearTrace(pattern.where, pattern.text, pattern.code, _word(scene, near.trigger), near.unmet)


def _clause(scene: Scene, acts: Acts, index: int) -> ClauseTrace:
    clause = scene.clause(index)
    reality = reality_of_verb(scene.sentence, index, scene.lexicon)
    return ClauseTrace(
        _word(scene, index),
        written(clause),
        "passive" if clause.passive else "active",
        _phrases(scene, clause.subjects),
        _phrases(scene, [*clause.objects, *(each for each in clause.attributes if each != index)]),
        _phrases(scene, clause.receivers),
        _phrases(scene, clause.obliques, with_prepositions=True),
        reality.negated,
        reality.conditional,
        reality.future,
        _outcome(scene, acts, index, clause.lemma),
    )


def _outcome(scene: Scene, acts: Acts, index: int, lemma: str) -> ClauseOutcome:
    if is_question(scene.sentence):
        return "question"
    if any(match.trigger == index for match in acts.matches):
        return "act"
    if index in acts.unreal:
        return "not-done"
    if index in acts.covered:
        return "within-act"
    return "no-fit" if lemma in scene.lexicon.verbs else "no-pattern"


def _word(scene: Scene, index: int) -> Phrase:
    token = scene.token(index)
    return Phrase(token.text, token.start, token.end)


def _phrases(scene: Scene, heads: Iterable[int], *, with_prepositions: bool = False) -> list[Phrase]:
    """The phrases at the heads: their article, adjectives and names, and where asked for their prepositions."""
    found: list[Phrase] = []
    for head in heads:
        start, end = phrase(scene.sentence, head)
        if with_prepositions:
            start = min([start, *(child.start for child in scene.sentence.children(head, "case"))])
        found.append(Phrase(scene.sentence.slice(start, end), start, end))
    return found
