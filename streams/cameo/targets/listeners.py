"""Whom a plan is told that names nobody else: *told his Kenyan counterpart that Fiji would reopen its trade office*."""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene

_TOLD = ("clausal-complement", "open-complement")


def listeners(scene: Scene, trigger: int, sources: Iterable[ResolvedActor]) -> tuple[ResolvedActor, ...]:
    """Who is of another country than he who tells what his own will do."""
    told = scene.token(trigger)
    if told.relation not in _TOLD or scene.token(told.head).lemma not in scene.lexicon.words("informing verbs"):
        return ()
    own = {source.country for source in sources}
    tellers = scene.doers(scene.clause(told.head).subjects)
    if not any(one.country in own and one.country for one in tellers):
        return ()
    return tuple(
        actor
        for child in scene.sentence.children(told.head, "object", "indirect-object")
        for actor in scene.named_known(child.index)
        if actor.country not in own
    )
