"""Which of a verb pattern's triggers a clause has: its particle, reflexive or denial, and its objects as that has them."""

from __future__ import annotations

import sys

from streams.cameo.patterns.pattern import Filler, Pattern, Trigger
from streams.cameo.reality.modality import reality_of_verb
from streams.cameo.scene.clauses import Clause
from streams.cameo.scene.phrases import Scene

_BESIDE = (
    "adverb",
    "case",
    "mark",
    "negation",
    "attribute",
    "object",
    "open-complement",
    "clausal-complement",
    "adverbial-clause",
)
_PARTICLES = frozenset({"off", "out", "up", "down", "away", "back", "over"})
"""Particles that make another verb: a pattern of "call" is not one of "call off"."""
_AWAY = "of"
"""With it a particle says from where: *out of*."""


def trigger_of(scene: Scene, pattern: Pattern, clause: Clause) -> tuple[Trigger | None, list[int]]:
    """The pattern's trigger that fits the clause, with the clause's objects as it would have them."""
    for trigger in () if _is_bare_copula(pattern, clause) else pattern.triggers_on(clause.lemma):
        objects = _objects(scene, trigger, clause)
        if objects is not None:
            return (None, []) if _is_supposed(scene, trigger, clause) else (trigger, objects)
    return None, []


def _objects(scene: Scene, trigger: Trigger, clause: Clause) -> list[int] | None:
    """The clause's objects as the trigger's particle would have them, or None where the trigger does not fit."""
    if trigger.reflexive != clause.reflexive or (clause.caused is not None and trigger.particle != clause.caused):
        return None
    if trigger.denied and not reality_of_verb(scene.sentence, clause.verb, scene.lexicon).negated:
        return None
    objects = [*clause.objects, *clause.attributes]
    if trigger.particle is None:
        return None if _PARTICLES & set(clause.particles) else objects
    if trigger.particle == clause.caused or trigger.particle in clause.particles:
        return objects
    if trigger.particle == "not":
        # "had no comment", "never replied"
        return objects if reality_of_verb(scene.sentence, clause.verb, scene.lexicon).negated else None
    times = scene.lexicon.words("time nouns")
    governed = [
        head
        for head in clause.obliques
        if trigger.particle in scene.prepositions(head) and scene.token(head).lemma not in times
    ]
    if objects and all(_AWAY in scene.prepositions(head) for head in governed):
        # "was driven out of Uganda": whoever was driven, and not Uganda
        return objects if governed or _has_loose(scene, trigger, clause) else None
    if governed and not _is_light(scene, clause) and not (clause.receivers and clause.objects):
        return [*governed, *clause.objects]
    return objects if _has_loose(scene, trigger, clause) else None


def _has_loose(scene: Scene, trigger: Trigger, clause: Clause) -> bool:
    """Whether it goes with the verb, for which parsers have every name: *set ablaze*, *set the depot ablaze*."""
    loose = scene.sentence.children(clause.verb, *_BESIDE)
    return any(child.lower == trigger.particle for child in loose)


def _is_light(scene: Scene, clause: Clause) -> bool:
    """Whether the verb's noun says what is done, so that no preposition is its particle: *took place in*."""
    if clause.lemma not in scene.lexicon.words("light verbs"):
        return False
    done = scene.lexicon.words("done with light verbs")
    return any(scene.token(index).lemma.lower() in done for index in clause.objects)


def _is_bare_copula(pattern: Pattern, clause: Clause) -> bool:
    """Whether "is to visit" is held against "is an envoy to", where the clause says what somebody is."""
    if (
        clause.lemma != "be"
        or not pattern.is_about_acts
        or any(slot.filler is not Filler.ACT for slot in pattern.slots)
    ):
        return False
    first = min(clause.complements, default=sys.maxsize)
    return bool(clause.attributes) or any(clause.verb < index < first for index in clause.obliques)


def _is_supposed(scene: Scene, trigger: Trigger, clause: Clause) -> bool:
    """Whether a denial that is an act is only thought of: "if parliament does not confirm me"."""
    joins = scene.prepositions(clause.verb)
    return trigger.is_denial and bool(joins & scene.lexicon.words("conditional conjunctions"))
