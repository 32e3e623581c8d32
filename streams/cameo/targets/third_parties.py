"""Joined actors who do it together to a third, and not to each other: *Latvia and Estonia recalled their envoys from Minsk*."""

from __future__ import annotations

from streams.cameo.patterns.pattern import GENITIVE, Pattern
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.phrases import Scene

_HOSTILE = "10"


def are_against_third(scene: Scene, filling: Filling, pattern: Pattern, trigger: int) -> bool:
    """Whether what several are told to do to one another is done to somebody else, whose the thing or place is."""
    if not pattern.is_of_several or pattern.code < _HOSTILE or filling.own is None or not filling.mutual:
        return False
    own = {source.country for source in filling.sources}
    from_where = [head for head in scene.obliques((trigger, filling.own)) if scene.prepositions(head) & GENITIVE]
    told = [
        *scene.modifying(filling.own),
        *(one for head in from_where for one in (*scene.named(head), *scene.country_of_place(head))),
    ]
    return any(one.is_known and one.country not in own for one in told)
