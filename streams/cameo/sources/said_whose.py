"""Whose people the doers and the harmed of a verb are, of whom only is said what they are."""

from __future__ import annotations

from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.officials import ARRESTS
from streams.cameo.sources.whereabouts import of_one_country, settled

_RELEASE_OF_PERSONS = "0841"
_VISITS = frozenset({"036", "042"})
"""Codes of going somewhere: who visits a place is not of it."""


def say_whose(scene: Scene, match: Match, places: list[int]) -> None:
    """Whose people they are of whom only is said what they are: by those they are joined to, and by the place."""
    if match.mutual:
        match.sources = match.targets = of_one_country(match.sources)
    if match.pattern.code not in _VISITS:
        match.sources = settled(scene, match.sources, places, struck=match.pattern.code.startswith(ARRESTS))
    # whom a state frees is its own, and not of the town where it complains of another
    is_own = match.pattern.code == _RELEASE_OF_PERSONS and any(source.country for source in match.sources)
    match.targets = settled(scene, match.targets, places, struck=match.pattern.is_violent, anywhere=not is_own)
