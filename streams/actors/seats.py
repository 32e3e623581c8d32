"""Towns that stand for an organisation seated there: who polices or judges in one, works or lives there is the land's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from streams.actors.identity import Identity

_OF_THE_LAND = frozenset({"COP", "JUD", "CVL", "LAB", "EDU", "HLH", "CRM", "MED", "REL"})
"""Roles that organisations have nobody of in the town: *Brussels police* are Belgium's, *a Brussels spokesman* is not."""

Donor = tuple[Identity, int]


def of_the_land(donors: Sequence[Donor], role: str | None, country_of: Callable[[int], str | None]) -> list[Donor]:
    """The donors of a role noun, with the town's country in place of the organisation that the town stands for."""
    if role not in _OF_THE_LAND:
        return list(donors)
    found: list[Donor] = []
    for identity, index in donors:
        is_seat = identity.sort == "country" and identity.organisation is not None
        country = country_of(index) if is_seat else None
        found.append((Identity("country", country), index) if country else (identity, index))
    return found
