"""Whose rebels are who harm foreigners."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.sources.rebels_of_the_ground import rebels_of_the_ground

REBELS = ResolvedActor("Rebels", 0, 6, 0, country="POL", roles=("REB",), basis="role")
PRIEST = ResolvedActor("a Polish priest", 12, 27, 3, country="POL", roles=("REL",), basis="role")


def scene(ground: str | None, beside: tuple[ResolvedActor, ...] = ()) -> Any:
    actors = SimpleNamespace(affiliated=lambda _: (), topic=lambda _: None)
    return SimpleNamespace(only_ground=ground, modifying=lambda _: beside, actors=actors)


def test_who_shoots_a_pole_in_gao_is_a_malian_rebel() -> None:
    assert rebels_of_the_ground(scene("MLI"), "193", (REBELS,), (PRIEST,)) == (replace(REBELS, country="MLI"),)


@pytest.mark.parametrize(
    ("ground", "code", "beside"), [(None, "193", ()), ("MLI", "111", ()), ("MLI", "193", (PRIEST,))]
)
def test_without_ground_or_harm_or_where_it_is_said_they_stay(
    ground: str | None, code: str, beside: tuple[ResolvedActor, ...]
) -> None:
    assert rebels_of_the_ground(scene(ground, beside), code, (REBELS,), (PRIEST,)) == (REBELS,)


def test_a_people_of_no_country_does_not_say_whose_they_are() -> None:
    tuareg = ResolvedActor("Tuareg", 0, 6, 0, roles=("ETH",))
    assert rebels_of_the_ground(scene("MLI", (tuareg,)), "193", (REBELS,), (PRIEST,)) == (
        replace(REBELS, country="MLI"),
    )
