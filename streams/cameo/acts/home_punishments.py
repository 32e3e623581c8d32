"""Blacklists of a state's own people: sanctions are for other countries, those at home are bans."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor

_SANCTIONS, _BAN = "163", "172"


def code_of_blacklisted(code: str, source: ResolvedActor | None, target: ResolvedActor | None) -> str:
    """The code by whose people are put on a list: *Egypt put 300 Egyptian lawyers on its list of terrorists*."""
    if code != _SANCTIONS or source is None or target is None or source.country is None:
        return code
    return _BAN if target.roles and target.country == source.country else code
