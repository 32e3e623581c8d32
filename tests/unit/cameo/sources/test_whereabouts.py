"""Whose people are those whom an act is done to, where nothing says so."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.sources.whereabouts import at_home, not_oneself, own_people

COURT = ResolvedActor("The court of Bangladesh", 0, 23, 1, country="BGD", roles=("JUD",))
PARTY = ResolvedActor("the party", 30, 39, 5, roles=("PTY",), basis="role")
INDIAN = ResolvedActor("an Indian party", 30, 45, 5, country="IND", roles=("PTY",), basis="role")

POWERS = ResolvedActor("foreign powers", 30, 44, 9, roles=("GOV",), basis="role")


@pytest.mark.parametrize(
    ("only", "source", "target", "expected"),
    [
        ("BGD", COURT, PARTY, "BGD"),
        (None, COURT, PARTY, None),
        ("BGD", COURT, INDIAN, "IND"),
        ("IND", COURT, PARTY, None),
        ("BGD", COURT, POWERS, None),
    ],
)
def test_who_is_nobodys_is_of_the_doers_country_where_no_other_is_named(
    only: str | None, source: ResolvedActor, target: ResolvedActor, expected: str | None
) -> None:
    roles = SimpleNamespace(foreign=frozenset({9}))
    scene: Any = SimpleNamespace(
        actors=SimpleNamespace(only_country=only, roles=roles),
        sentence=SimpleNamespace(children=lambda _: []),
    )
    match: Any = SimpleNamespace(sources=(source,), targets=(target,))
    assert [each.country for each in at_home(scene, match)] == [expected]


POLICE = ResolvedActor("Kenyan police", 0, 13, 1, country="KEN", roles=("COP",), basis="role")
ARMY = ResolvedActor("the Kenyan army", 0, 15, 1, country="KEN", roles=("MIL",), basis="role")
NAME = ResolvedActor("John Doe", 20, 28, 5, basis="stranger")


def test_whom_police_shoot_by_name_is_of_their_country() -> None:
    assert [one.code for one in own_people("193", (POLICE,), (NAME,))] == ["KENCVL"]
    assert [one.code for one in own_people("193", (ARMY,), (NAME,))] == [None]


def test_an_emergency_is_declared_on_no_stranger() -> None:
    assert not_oneself("1724", (ARMY,), (NAME,)) == ()
    assert not_oneself("1722", (ARMY,), (NAME,)) == (NAME,)
