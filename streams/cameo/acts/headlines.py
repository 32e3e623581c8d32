"""What the topic before a headline's colon tells: who acts, and to whom, where the headline itself names nobody."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import ResolvedActor
from streams.cameo.patterns.pattern import Filler
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_AT_HOME = ("14", "15")
"""Protests and shows of force, which are the topic's own."""

_BEFORE_NOUN = frozenset({"DET", "ADJ", "NUM", "ADV"})
_PEOPLE = {"143": ("LAB",)}
_OF_PEOPLE = "14"
_HARM = frozenset({"18", "19", "20"})
_REBEL = "REB"


def doers_of_topic(scene: Scene, index: int, filler: Filler, code: str) -> tuple[ResolvedActor, ...]:
    """Who does what the noun tells, by the topic before the colon; nobody where the headline has a verb or says who."""
    actors = scene.actors
    if filler is Filler.BOTH:
        pair = actors.heading_pair(index)
        return pair if pair and _leads(scene, index) else ()
    if filler is not Filler.SOURCE or not code.startswith(_AT_HOME) or not _leads(scene, index):
        return ()
    topic = actors.topic(index)
    if topic is None or _is_elsewhere(scene, index, topic):
        return ()
    return (replace(topic, roles=_PEOPLE.get(code[:3], ("CVL",))) if code.startswith(_OF_PEOPLE) else topic,)


def target_of_topic(scene: Scene, match: Match, source: ResolvedActor | None) -> ResolvedActor | None:
    """Whom a headline's act is meant for, where only its topic says so: «Syrie : HRW dénonce des tortures»."""
    speaks_of_target = match.pattern.has_target or (match.inner is not None and match.inner.pattern.has_target)
    if source is None or not source.is_known or not speaks_of_target:
        return None
    topic = scene.actors.topic(match.trigger)
    if topic is None or topic.country != source.country:
        return topic
    # «Mali : attaque djihadiste contre un camp»
    return topic if (match.code or "")[:2] in _HARM and _REBEL in source.roles else None


def _leads(scene: Scene, index: int) -> bool:
    """Whether the noun is the first behind the colon, in a headline without a verb."""
    tokens = scene.sentence.tokens
    start = index
    while start > 0 and tokens[start - 1].pos in _BEFORE_NOUN:
        start -= 1
    is_first = start > 0 and tokens[start - 1].text == ":"
    return is_first and not any(token.has("VerbForm=Fin") for token in tokens)


def _is_elsewhere(scene: Scene, index: int, topic: ResolvedActor) -> bool:
    """Whether the noun's own place is another country's: «Venezuela : manifestation à Madrid»."""
    marks = scene.lexicon.words("place prepositions")
    return any(
        place.country != topic.country
        for head in scene.obliques([index], deep=True)
        if marks & scene.prepositions(head)
        for place in (*scene.named_known(head), *scene.country_of_place(head))
        if place.country
    )
