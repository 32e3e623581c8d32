"""Whom a state's arms harm where only a place of its own is told: "Syrian tanks shelled Homs" was done to Syria."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.clauses import Clause
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.whereabouts import places_of

_ARMED = frozenset({"MIL", "GOV"})
_UNKNOWN = ("stranger", "reference")
_VIOLENT = ("18", "19", "20")


def take_own_ground(scene: Scene, filling: Filling, clause: Clause, match: Match) -> None:
    """Where an army or its arms strike at home, and nobody is said to be struck, their own country is."""
    if not match.pattern.code.startswith(_VIOLENT):
        return
    countries = {source.country for source in match.sources}
    if any(not _may_be_place(target, countries) for target in match.targets):
        return
    if len(countries) != 1 or None in countries or not all(_is_armed(source, clause) for source in match.sources):
        return
    named = {one.country for span in scene.actors.mentions for one in span.identities if one.country}
    if named - countries:
        return  # "the Russian-held city of Donetsk"
    things = [head for head in filling.used if head not in clause.subjects]
    # "the market of Shegeg Karo in northern Darfur": behind a village that nobody knows
    behind = (
        index
        for target in match.targets
        for index in sorted(scene.reach(target.head))
        if scene.token(index).relation == "oblique"
    )
    heads = chain(clause.objects, places_of(scene, [clause.verb, *clause.objects, *things]), behind)
    grounds = (scene.country_of_place(head) for head in heads)
    found = (place for place in grounds if any(one.country in countries for one in place))
    ground = next(found, match.targets)
    if any(one.is_known for one in ground):
        match.sources = tuple(replace(one, roles=one.roles or ("MIL",)) for one in match.sources)
        match.targets = ground


def _may_be_place(target: ResolvedActor, countries: set[str | None]) -> bool:
    """Whether it is a place of the country, or a name that the actors' tables do not know."""
    return target.country in countries if target.basis == "place" else target.basis in _UNKNOWN and not target.is_known


def _is_armed(source: ResolvedActor, clause: Clause) -> bool:
    """Whether soldiers or rulers do it, or a thing of a country's."""
    if source.organisation or source.group:
        return False
    return bool(_ARMED & set(source.roles)) or (not source.roles and source.head not in clause.subjects)
