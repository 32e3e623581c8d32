"""Whose the rebels are of whom only is told where they fight: those who take Goma are Congo's, if no other country is named."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import FIGHTERS, ResolvedActor

_WARS = ("19", "20")
_GROUND = ("191", "192", "194")


def own_rebels(
    code: str, sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]
) -> tuple[ResolvedActor, ...]:
    """The sources: rebels without a country are of that of the town which they take, besiege or shell."""
    if not code.startswith(_WARS) or not any(_is_homeless(one) for one in sources):
        return sources
    countries = {target.country for target in targets if _is_ground(code, target)}
    if len(countries) != 1 or len(targets) != 1:
        return sources
    (country,) = countries
    return tuple(replace(one, country=country) if _is_homeless(one) else one for one in sources)


def _is_ground(code: str, target: ResolvedActor) -> bool:
    """Whether the target is a town, or a capital or a thing of a country that is besieged, taken or shelled."""
    if target.basis == "place":
        return True
    is_country = target.basis == "name" and not target.roles and not target.organisation
    return is_country and code.startswith(_GROUND) and target.text.lower() != (target.name or "").lower()


def _is_homeless(one: ResolvedActor) -> bool:
    return one.basis == "role" and not one.is_known and bool(FIGHTERS & set(one.roles))
