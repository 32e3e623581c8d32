"""Whose the police, judges and lawmakers are of whom only is said what they are: of the country of whom they deal with."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import FIGHTERS, ResolvedActor
from streams.cameo.scene.phrases import Scene

_OFFICIALS = frozenset({"COP", "JUD", "LEG"})
"""Those whose office ends at the border."""

_RULERS = frozenset({"GOV", "LEG", "COP", "JUD"})
_PEOPLE = frozenset({"CVL", "LAB", "EDU", "HLH", "MED", "OPP", "AGR"})

_DEALINGS = ("090", "091", "093", "115", "116", "170", "172", "173", "175")
"""Codes of what they do to people of their own country; a state they do it to is another's."""

ARRESTS = ("170", "173", "175")
"""What soldiers do at home too: they arrest ministers and put down protests."""

_WAR = "19"
"""What the army does to the rebels of its country: *Chadian rebels were routed by the army*."""

_BANS = ("170", "172", "173")
"""What a government does to its own people: *the weekly was banned by the government*."""

_OVERSEEN = ("02", "083", "10", "11", "12")
"""What judges and lawmakers tell those in office at home: *the minister was told by the Supreme Court to resign*."""

_OVERSEERS = frozenset({"JUD", "LEG"})

_INQUIRIES = "09"
_STATE = frozenset({"MIL", "COP", "GOV", "LEG", "JUD", "SPY"})
"""Whose deeds a ministry inquires into: its own state's."""


def own_officials(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]
) -> tuple[ResolvedActor, ...]:
    """The sources: *a Kenyan editor was arrested by police*, if no other country is named."""
    is_war = code.startswith(_WAR) and all(FIGHTERS & set(target.roles) for target in targets)
    is_overseen = code.startswith(_OVERSEEN) and not code.startswith(_DEALINGS)
    if not (is_war or is_overseen or code.startswith(_DEALINGS)):
        return sources
    if not targets or not all(target.roles for target in targets):
        return sources
    country = scene.actors.only_country
    if country is None or any(target.country != country for target in targets):
        return sources
    if is_overseen:
        return tuple(replace(one, country=country) if is_homeless(one, _OVERSEERS) else one for one in sources)
    offices = _OFFICIALS | {"MIL"} if is_war or code.startswith(ARRESTS) else _OFFICIALS
    if code.startswith(_BANS) or (code.startswith(_INQUIRIES) and all(_STATE & set(one.roles) for one in targets)):
        offices = offices | {"GOV"}
    return tuple(replace(one, country=country) if is_homeless(one, offices) else one for one in sources)


def own_rulers(sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]) -> tuple[ResolvedActor, ...]:
    """The targets: *fishermen in Ghana demanded that the government act* is to Ghana's, of which else nothing is told."""
    if not targets or not all(one.country and one.roles and _PEOPLE.issuperset(one.roles) for one in sources):
        return targets
    countries = {one.country for one in sources}
    if len(countries) != 1:
        return targets
    (country,) = countries
    return tuple(replace(one, country=country) if is_homeless(one, _RULERS) else one for one in targets)


def is_homeless(one: ResolvedActor, offices: frozenset[str]) -> bool:
    """Whether only one of these offices is told of him, and not whose it is."""
    return one.basis == "role" and not one.is_known and bool(offices & set(one.roles))
