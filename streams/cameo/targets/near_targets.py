"""Whom a phrase around an act names that no pattern asks for: with whom the talks are that it breaks off, whose parliament it is."""

from __future__ import annotations

from collections.abc import Iterator

from streams.actors.actor import FIGHTERS, ResolvedActor
from streams.cameo.patterns.pattern import PARTY
from streams.cameo.scene.phrases import Scene

_ADVERSE = frozenset({"against", "contre"})
_RULERS = frozenset({"GOV", "LEG", "COP", "MIL", "JUD"})

_TO_NOBODY = ("01", "08", "14", "15", "172")
_OUTLOOK = ("012", "013")
"""Fears and hopes, which are of what is done with somebody."""
_WITHDRAWAL = "087"
_PROTEST = "14"

_STRUCK = ("object", "passive-subject", "oblique")


def partner(scene: Scene, trigger: int, code: str, source: ResolvedActor) -> ResolvedActor | None:
    """With or against whom something below the act is: "withdrew under a deal with Baku", «sceptique quant à un compromis avec»."""
    if code.startswith(_TO_NOBODY) and not code.startswith((*_OUTLOOK, _WITHDRAWAL)):
        return None
    wanted = PARTY | _ADVERSE
    return next(
        (
            actor
            for head in _below(scene, trigger)
            if wanted & scene.prepositions(head)
            for actor in scene.named_known(head)
            if _may_oppose(actor, source)
        ),
        None,
    )


def besieged(scene: Scene, trigger: int, code: str, source: ResolvedActor) -> ResolvedActor | None:
    """Before whom a protest is, where its own words say it: "gathered outside Kuwait's parliament"."""
    if not code.startswith(_PROTEST) or source.country is None:
        return None
    return next(
        (
            actor
            for child in scene.sentence.children(trigger, *_STRUCK)
            for actor in scene.actors.of(child.index)
            if actor.country == source.country and _RULERS & set(actor.roles) and actor.code != source.code
        ),
        None,
    )


def _may_oppose(actor: ResolvedActor, source: ResolvedActor) -> bool:
    """Whether it is another country or body, or of one country the state or those who fight it."""
    if actor.country != source.country or actor.organisation != source.organisation:
        return True
    return bool(FIGHTERS & set(actor.roles)) != bool(FIGHTERS & set(source.roles))


def _below(scene: Scene, trigger: int) -> Iterator[int]:
    """What hangs on the act, the nearest first, but for its subject and what it is told to have happened beside."""
    waiting = [trigger]
    while waiting:
        index = waiting.pop(0)
        for child in scene.sentence.children(index):
            if child.relation in ("subject", "conjunct", "relative-clause", "parataxis"):
                continue
            yield child.index
            waiting.append(child.index)
