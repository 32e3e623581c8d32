"""What is taken: ground is occupied, but the plant of a firm is seized."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor

_OCCUPATION, _SEIZURE = "192", "1711"
_FIRMS = frozenset({"BUS", "MNC"})


def code_of_taken(code: str, _: ResolvedActor | None, target: ResolvedActor | None) -> str:
    """The code by whose it was: *Venezuela took a Spanish firm's plant* occupies no ground."""
    if code != _OCCUPATION or target is None or not _FIRMS & set(target.roles):
        return code
    return _SEIZURE
