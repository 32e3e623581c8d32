"""Harm that others are foretold to do is no threat of theirs."""

from __future__ import annotations

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.predictions import is_foretold


def _actor(country: str | None, *roles: str) -> ResolvedActor:
    return ResolvedActor("", 0, 0, 0, country=country, roles=roles)


@pytest.mark.parametrize(
    ("teller", "doer", "expected"),
    [
        (_actor("KEN", "GOV"), _actor("SOM"), True),
        (_actor("MLI", "GOV"), _actor("MLI", "REB"), True),
        (_actor("MLI", "GOV"), _actor("MLI", "MIL"), False),
        (_actor("MLI", "REB"), _actor("MLI", "REB"), False),
        (_actor(None), _actor("MLI", "REB"), False),
    ],
    ids=["of another country", "of the state, on rebels", "of the same state", "the rebels themselves", "unknown"],
)
def test_who_tells_of_harm_to_come(teller: ResolvedActor, doer: ResolvedActor, expected: bool) -> None:
    assert is_foretold("138", (teller,), (doer,)) is expected


def test_promises_stay_what_they_are() -> None:
    assert not is_foretold("0332", (_actor("KEN"),), (_actor("SOM"),))
