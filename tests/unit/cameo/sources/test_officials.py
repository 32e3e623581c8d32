"""Whose police and judges are of whom only is said what they are."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.sources.officials import own_officials, own_rulers

EDITOR = ResolvedActor("a Malian editor", 20, 35, 4, country="MLI", roles=("MED",))
MALI = ResolvedActor("Mali", 20, 24, 4, country="MLI", name="Mali")
POLICE = ResolvedActor("police", 0, 6, 0, roles=("COP",), basis="role")
SOLDIERS = ResolvedActor("soldiers", 0, 8, 0, roles=("MIL",), basis="role")


def scene(only: str | None) -> Any:
    return SimpleNamespace(actors=SimpleNamespace(only_country=only))


@pytest.mark.parametrize("code", ["090", "115", "116", "172", "173", "1721", "175"])
def test_they_are_of_the_country_of_whom_they_deal_with(code: str) -> None:
    assert own_officials(scene("MLI"), code, (POLICE,), (EDITOR,)) == (replace(POLICE, country="MLI"),)


@pytest.mark.parametrize(
    ("only", "code", "target"), [(None, "173", EDITOR), ("MLI", "111", EDITOR), ("MLI", "173", MALI)]
)
def test_they_are_nobodys_where_others_are_named_or_it_is_a_state(
    only: str | None, code: str, target: ResolvedActor
) -> None:
    assert own_officials(scene(only), code, (POLICE,), (target,)) == (POLICE,)


def test_soldiers_are_at_home_where_they_arrest_and_may_be_abroad_otherwise() -> None:
    assert own_officials(scene("MLI"), "173", (SOLDIERS,), (EDITOR,)) == (replace(SOLDIERS, country="MLI"),)
    assert own_officials(scene("MLI"), "172", (SOLDIERS,), (EDITOR,)) == (SOLDIERS,)


def test_governments_ban_at_home_and_blame_anywhere() -> None:
    government = ResolvedActor("the government", 0, 14, 0, roles=("GOV",), basis="role")
    assert own_officials(scene("MLI"), "1721", (government,), (EDITOR,)) == (replace(government, country="MLI"),)
    assert own_officials(scene("MLI"), "116", (government,), (EDITOR,)) == (government,)


def test_the_army_fights_rebels_at_home() -> None:
    rebels = ResolvedActor("Malian rebels", 20, 33, 4, country="MLI", roles=("REB",))
    assert own_officials(scene("MLI"), "190", (SOLDIERS,), (rebels,)) == (replace(SOLDIERS, country="MLI"),)
    assert own_officials(scene("MLI"), "190", (SOLDIERS,), (EDITOR,)) == (SOLDIERS,)
    assert own_officials(scene(None), "190", (SOLDIERS,), (rebels,)) == (SOLDIERS,)


def test_a_government_that_people_turn_to_is_their_own() -> None:
    government = ResolvedActor("the government", 20, 34, 4, roles=("GOV",), basis="role")
    assert own_rulers((EDITOR,), (government,)) == (replace(government, country="MLI"),)
    assert own_rulers((MALI,), (government,)) == (government,)


def test_a_ministry_inquires_into_its_own_army_and_police() -> None:
    ministry = ResolvedActor("ministry", 0, 8, 0, roles=("GOV",), basis="role")
    army = ResolvedActor("the Malian army", 20, 35, 4, country="MLI", roles=("MIL",))
    assert own_officials(scene("MLI"), "093", (ministry,), (army,)) == (replace(ministry, country="MLI"),)
    assert own_officials(scene("MLI"), "090", (ministry,), (EDITOR,)) == (ministry,)


@pytest.mark.parametrize(("code", "country"), [("104", "MLI"), ("0831", "MLI"), ("190", None)])
def test_judges_oversee_those_in_office_at_home(code: str, country: str | None) -> None:
    judges = ResolvedActor("the court", 0, 9, 0, roles=("JUD",), basis="role")
    mayor = ResolvedActor("a Malian mayor", 20, 34, 4, country="MLI", roles=("GOV",))
    assert own_officials(scene("MLI"), code, (judges,), (mayor,)) == (replace(judges, country=country),)
