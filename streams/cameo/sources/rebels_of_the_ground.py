"""Whose rebels are who harm foreigners: *Militants killed three Chinese engineers in Karachi* are Pakistan's, and not China's."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import FIGHTERS, ResolvedActor
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.officials import own_officials
from streams.cameo.sources.own_rebels import own_rebels

_HARM = ("18", "19", "20")


def of_their_country(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]
) -> tuple[ResolvedActor, ...]:
    """The sources of whom only is said what they are, each of the country that the ground or the others tell."""
    local = rebels_of_the_ground(scene, code, sources, targets)
    return own_rebels(code, own_officials(scene, code, local, targets), targets)


def rebels_of_the_ground(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]
) -> tuple[ResolvedActor, ...]:
    """The sources: rebels given their victims' country, as the only one named, are of the town where they did it."""
    if not code.startswith(_HARM) or not any(FIGHTERS & set(one.roles) for one in sources):
        return sources
    of_victims = {target.country for target in targets if target.country}
    if not any(_may_be_elsewhere(scene, one, of_victims) for one in sources):
        return sources
    ground = scene.only_ground
    if ground is None or ground in of_victims:
        return sources
    return tuple(replace(one, country=ground) if _may_be_elsewhere(scene, one, of_victims) else one for one in sources)


def _may_be_elsewhere(scene: Scene, one: ResolvedActor, of_victims: set[str]) -> bool:
    """Whether nothing but their victims says whose they are."""
    is_by_role = one.basis == "role" and not one.group and bool(FIGHTERS & set(one.roles))
    if not is_by_role or one.country not in of_victims:
        return False
    is_said = any(actor.country for actor in scene.modifying(one.head))  # "Tuareg rebels" are of no country yet
    return not is_said and not scene.actors.affiliated(one.head) and scene.actors.topic(one.head) is None
