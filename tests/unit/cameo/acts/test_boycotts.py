"""What staying away or buying nothing is, by who does it."""

from __future__ import annotations

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.boycotts import code_of_boycott


def actor(*roles: str) -> ResolvedActor:
    return ResolvedActor("they", 0, 4, 0, country="KEN", roles=roles)


@pytest.mark.parametrize(
    ("roles", "code"), [((), "163"), (("GOV",), "163"), (("LAB",), "143"), (("EDU", "OPP"), "143"), (("LEG",), "163")]
)
def test_people_boycott_and_states_impose_sanctions(roles: tuple[str, ...], code: str) -> None:
    assert code_of_boycott("163", actor(*roles), None) == code


def test_other_acts_and_nobodys_are_as_they_were() -> None:
    assert code_of_boycott("112", actor("LAB"), None) == "112"
    assert code_of_boycott("163", None, actor()) == "163"
