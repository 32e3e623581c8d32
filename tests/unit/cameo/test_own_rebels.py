"""Whose the rebels are who take a town."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.own_rebels import own_rebels

REBELS = ResolvedActor("Rebels", 0, 6, 0, roles=("REB",), basis="role")
TOWN = ResolvedActor("Goma", 16, 20, 2, country="COD", name="Goma", basis="place")
ARMY = ResolvedActor("the Rwandan army", 16, 32, 4, country="RWA", roles=("MIL",), basis="role")


def test_rebels_are_of_the_country_whose_town_they_take() -> None:
    assert own_rebels("192", (REBELS,), (TOWN,))[0].country == "COD"


def test_whom_they_fight_or_free_does_not_say_whose_they_are() -> None:
    assert own_rebels("190", (REBELS,), (ARMY,))[0].country is None
    assert own_rebels("0841", (REBELS,), (TOWN,))[0].country is None
