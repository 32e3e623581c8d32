"""What police do by force to the people of their own country: CAMEO has *use tactics of violent repression* for it."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor

_FORCE, _REPRESSION = frozenset({"182", "190", "193"}), "175"
_POLICE = ("COP",)
_PEOPLE = frozenset({"CVL", "OPP", "LAB", "EDU", "REL", "REF", "AGR", "PTY"})


def code_of_repression(code: str, source: ResolvedActor | None, target: ResolvedActor | None) -> str:
    """The code by who suffers it: police who shoot at strikers repress, those who shoot bandits fight."""
    if code not in _FORCE or source is None or target is None or source.roles != _POLICE:
        return code
    is_at_home = source.country is not None and source.country == target.country
    return _REPRESSION if is_at_home and target.roles and _PEOPLE.issuperset(target.roles) else code
