"""What is taken, by whose it was."""

from __future__ import annotations

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.takings import code_of_taken


@pytest.mark.parametrize(("role", "code"), [("BUS", "1711"), ("MIL", "192")])
def test_a_firms_plant_is_seized_and_an_armys_ground_is_occupied(role: str, code: str) -> None:
    target = ResolvedActor("Glencore", 10, 18, 2, country="CHE", roles=(role,))
    assert code_of_taken("192", None, target) == code


def test_a_village_is_occupied_whose_people_are_civilians() -> None:
    villagers = ResolvedActor("the village", 10, 18, 2, country="CHE", roles=("CVL",))
    assert code_of_taken("192", None, villagers) == "192"
