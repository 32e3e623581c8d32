"""Whose the rebels are who take a town."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.sources.own_rebels import own_rebels

REBELS = ResolvedActor("Rebels", 0, 6, 0, roles=("REB",), basis="role")
TOWN = ResolvedActor("Goma", 16, 20, 2, country="COD", name="Goma", basis="place")
ARMY = ResolvedActor("the Rwandan army", 16, 32, 4, country="RWA", roles=("MIL",), basis="role")


def test_rebels_are_of_the_country_whose_town_they_take() -> None:
    assert own_rebels("192", (REBELS,), (TOWN,))[0].country == "COD"


def test_whom_they_fight_or_free_does_not_say_whose_they_are() -> None:
    assert own_rebels("190", (REBELS,), (ARMY,))[0].country is None
    assert own_rebels("0841", (REBELS,), (TOWN,))[0].country is None


def test_a_capital_taken_is_ground_and_a_country_by_its_name_is_not() -> None:
    capital = ResolvedActor("Bamako", 16, 22, 2, country="MLI", name="Mali", basis="name")
    country = ResolvedActor("Mali", 16, 20, 2, country="MLI", name="Mali", basis="name")
    assert own_rebels("191", (REBELS,), (capital,))[0].country == "MLI"
    assert own_rebels("191", (REBELS,), (country,))[0].country is None
