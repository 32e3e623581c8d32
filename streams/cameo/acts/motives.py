"""Fears that are only the motive of an act: *fearing a raid, Kyiv closed the port*, «craignant un afflux, Rome a fermé …»."""

from __future__ import annotations

from collections.abc import Iterable

from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_GLOOM = "012"


def without_motives(scene: Scene, matches: Iterable[Match]) -> list[Match]:
    """The acts without the fears that a present participle tells as the reason of another."""
    found = list(matches)
    if len(found) < 2 or all(match.code != _GLOOM for match in found):
        return found
    return [match for match in found if match.code != _GLOOM or not _is_motive(scene, match.trigger)]


def _is_motive(scene: Scene, trigger: int) -> bool:
    token = scene.token(trigger)
    is_present = token.has("Tense=Pres") or token.has("VerbForm=Ger")
    is_participle = token.has("VerbForm=Part") or token.has("VerbForm=Ger")
    return token.relation == "adverbial-clause" and is_present and is_participle and token.head > trigger
