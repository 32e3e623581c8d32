"""Whose the forces of the state are where only the ground is told: *the junta's soldiers killed three monks near Mandalay*."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene

_FORCE = ("17", "18", "19", "20")


def own_forces(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]
) -> tuple[ResolvedActor, ...]:
    """The sources: government forces and those of a junta fight in their own country."""
    countries = {target.country for target in targets}
    if not code.startswith(_FORCE) or len(countries) != 1 or None in countries:
        return sources
    (country,) = countries
    return tuple(replace(one, country=country) if _are_of_state(scene, one) else one for one in sources)


def _are_of_state(scene: Scene, one: ResolvedActor) -> bool:
    """Whether nothing more is said of soldiers than that they are the state's."""
    if one.country or one.basis != "role" or "MIL" not in one.roles:
        return False
    words = scene.lexicon.words("of the state")
    return any(child.lemma.lower() in words for child in scene.sentence.children(one.head))
