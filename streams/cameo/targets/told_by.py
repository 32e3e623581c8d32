"""Whose a thing is that is struck, where others are named too: of him who tells of it, *Kyiv said Russian drones had hit a store*."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene

_VIOLENT = ("1712", "18", "190", "191", "192", "193", "194", "195", "196", "20")
_STATE = frozenset({"GOV", "MIL", "COP"})
_SUBJECTS = ("subject",)


def told_by(scene: Scene, trigger: int, code: str, source: ResolvedActor) -> ResolvedActor | None:
    """The state, other than the doer's, that says in the main clause that its own was harmed."""
    if not code.startswith(_VIOLENT):
        return None
    token = scene.token(trigger)
    while token.relation in ("conjunct", "open-complement"):
        token = scene.token(token.head)
    if token.relation != "clausal-complement":
        return None
    speech = scene.token(token.head)
    return next(
        (
            actor
            for child in scene.sentence.children(speech.index, *_SUBJECTS)
            for actor in scene.actors.of(child.index)
            if actor.country not in (source.country, None) and not actor.organisation and _STATE.issuperset(actor.roles)
        ),
        None,
    )
