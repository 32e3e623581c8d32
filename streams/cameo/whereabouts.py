"""Whose people are those of whom only is said what they are, by where it happened: the police in Yangon are Myanmar's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from streams.actors.actor import ResolvedActor
from streams.cameo.match import Match
from streams.cameo.phrases import Scene

_LOCAL = frozenset({"COP", "GOV", "JUD", "LEG", "OPP", "CVL", "LAB", "EDU", "MED", "REB", "REL"})
"""Roles of those who mostly are where they belong; soldiers and gangs are as often abroad."""


def places_of(scene: Scene, nodes: Iterable[int]) -> list[int]:
    """The phrases of place below the nodes, nearest first."""
    marks = scene.lexicon.words("place prepositions")
    return [head for head in scene.obliques(nodes, deep=True) if marks & scene.prepositions(head)]


def is_on_third_ground(scene: Scene, trigger: int, sides: Iterable[ResolvedActor | None]) -> bool:
    """Whether they meet in a country that is neither's: the Turkish and the Syrian minister in Moscow."""
    homes = {side.country if side is not None else None for side in sides}
    if len(homes) < 2 or None in homes:
        return False
    nodes = [trigger, *(child.index for child in scene.sentence.children(trigger, "object"))]
    grounds = {actor.country for head in places_of(scene, nodes) for actor in _at(scene, head) if actor.country}
    return bool(grounds) and not grounds & homes


def settled(scene: Scene, actors: tuple[ResolvedActor, ...], places: Iterable[int]) -> tuple[ResolvedActor, ...]:
    """The actors, each that only a role noun names given the country of the place, where one is named."""
    if not any(_is_homeless(actor) for actor in actors):
        return actors
    countries = (actor.country for head in places for actor in _at(scene, head) if actor.country)
    country = next(countries, None)
    if country is None:
        return actors
    return tuple(replace(actor, country=country) if _is_homeless(actor) else actor for actor in actors)


def at_home(scene: Scene, match: Match) -> tuple[ResolvedActor, ...]:
    """The act's targets; those of whom nothing tells the country are of the doer's, if the article names no other.

    "The Supreme Court of Bangladesh restored the rights of the Jamaat party": a party of Bangladesh.
    Refugees are others'.
    """
    country = scene.actors.only_country
    if country is None or not any(source.country == country for source in match.sources):
        return match.targets
    return tuple(
        target if target.is_known or "REF" in target.roles else replace(target, country=country)
        for target in match.targets
    )


def _at(scene: Scene, head: int) -> tuple[ResolvedActor, ...]:
    return scene.country_of_place(head) or tuple(actor for actor in scene.actors.of(head) if not actor.roles)


def _is_homeless(actor: ResolvedActor) -> bool:
    return actor.basis == "role" and not actor.is_known and bool(_LOCAL & set(actor.roles))
