"""What is taken: ground is occupied, but the plant of a firm, or a farmer's land, is seized."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor

_OCCUPATION, _SEIZURE = "192", "1711"
_OWNERS = frozenset({"BUS", "MNC", "LAB", "AGR", "MED", "EDU", "NGO"})


def code_of_taken(code: str, _: ResolvedActor | None, target: ResolvedActor | None) -> str:
    """The code by whose it was: *Venezuela took a Spanish firm's plant* occupies no ground."""
    if code != _OCCUPATION or target is None or not _OWNERS & set(target.roles):
        return code
    return _SEIZURE
