"""Boycotts by people: a state's sanctions on another are 163, what unions, students and parties stay away from is 143."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor

_SANCTIONS, _BOYCOTT = "163", "143"

_PEOPLE = frozenset({"LAB", "EDU", "CVL", "OPP", "PTY", "REL", "HLH", "AGR"})


def code_of_boycott(code: str, source: ResolvedActor | None, _: ResolvedActor | None) -> str:
    """The code by who does it; CAMEO has *conduct strike or boycott* among the protests."""
    if code != _SANCTIONS or source is None or not source.roles:
        return code
    return _BOYCOTT if _PEOPLE.issuperset(source.roles) else code
