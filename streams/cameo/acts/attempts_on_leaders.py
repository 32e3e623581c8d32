"""Who shoots at a minister or president, and is of no army, tries to assassinate him: *Robert Fico was shot by a pensioner*."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor

_SHOOTING, _ATTEMPT = ("193", "182"), "185"
_IN_OFFICE = ("GOV",)
_NAMES = 2
"""A person has a first name: Kyiv and Moscow are governments too."""
_PRIVATE = frozenset({"CVL", "UAF", "CRM", "EDU", "LAB", "ELI"})


def code_of_attempt(code: str, source: ResolvedActor | None, target: ResolvedActor | None) -> str:
    """The code by whom it was done to: a bullet for somebody in office, by name, is meant for his office."""
    if target is None or code not in _SHOOTING or target.roles != _IN_OFFICE or target.basis != "name":
        return code
    words = target.text.split()
    if target.organisation or target.group or len(words) < _NAMES or not words[-1][:1].isupper():
        return code
    is_private = source is None or (not source.organisation and not source.group and _PRIVATE.issuperset(source.roles))
    return _ATTEMPT if is_private and (source is None or source.roles) else code
