"""Against whom soldiers are sent to a place that no table knows, by what is said of it: *an islet that Vietnam claims too*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_ARMED = ("15", "18", "19")
_TOLD = ("apposition", "relative-clause", "adnominal-clause")


def take_described(scene: Scene, match: Match) -> None:
    """Where the only target is the name of a place, take the one foreign country that is named behind it."""
    if len(match.targets) != 1 or not match.pattern.code.startswith(_ARMED) or not match.sources:
        return
    (place,) = match.targets
    if place.is_known or place.roles:
        return
    own = {source.country for source in match.sources}
    found = {
        actor.country: actor
        for index in _told(scene, place.head)
        for actor in scene.actors.of(index)
        if actor.country and actor.country not in own
    }
    if len(found) == 1:
        match.targets = tuple(replace(actor, roles=()) for actor in found.values())


def _told(scene: Scene, head: int) -> Iterator[int]:
    """All words of what is said of a name behind it."""
    for child in scene.sentence.children(head, *_TOLD):
        yield from scene.sentence.subtree(child.index)
