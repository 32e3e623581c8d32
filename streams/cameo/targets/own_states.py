"""Whose ground rebels take or break a truce on where no word says so: M23 who «captured the airport» took it from Congo."""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.actor import FIGHTERS, ResolvedActor
from streams.cameo.scene.phrases import Scene

_GROUND = ("191", "192")
"""Codes of what fighters can do only to who holds the ground."""


def own_state(
    scene: Scene, trigger: int, code: str, source: ResolvedActor, named: Iterable[ResolvedActor]
) -> ResolvedActor | None:
    """The rebels' own state, if their name says whose they are and nobody of another country is named."""
    if not code.startswith(_GROUND) or source.country is None or not FIGHTERS & set(source.roles):
        return None
    if any(one.country not in (source.country, None) for one in named if one.head != source.head):
        return None
    objects = scene.sentence.children(trigger, "object", "passive-subject")
    token = objects[0] if objects else scene.token(trigger)
    return ResolvedActor(token.text, token.start, token.end, token.index, country=source.country, basis="reference")
