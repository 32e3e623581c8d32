"""What somebody is told is an act where nothing else is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.statements import matters
from streams.cameo.scene.match import Match

Say = Callable[..., Match]


def _somebody(country: str, *roles: str) -> ResolvedActor:
    return ResolvedActor("somebody", 0, 8, 0, country=country, roles=roles)


class _Pattern:
    has_target = True


@pytest.mark.parametrize(
    ("speaker", "hearer", "expected"),
    [(("GOV",), ("LEG",), True), (("GOV",), ("MED",), False), (("BUS",), ("GOV",), False), ((), ("GOV",), True)],
)
def test_only_what_those_in_office_hear_from_those_in_officematters(
    speaker: tuple[str, ...], hearer: tuple[str, ...], expected: bool
) -> None:
    match = Match(_Pattern(), 0, "010", (_somebody("FRA", *speaker),), (_somebody("PRT", *hearer),))  # type: ignore[arg-type]
    assert matters(match) is expected
