"""Towns that stand for an organisation seated there."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.seats import of_the_land

UNION = Identity("country", organisation="IGOEUREEC")


def _country(_: int) -> str | None:
    return "BEL"


def test_police_of_the_seat_are_the_lands() -> None:
    assert of_the_land([(UNION, 3)], "COP", _country) == [(Identity("country", "BEL"), 3)]


def test_spokesmen_of_the_seat_are_the_organisations() -> None:
    assert of_the_land([(UNION, 3)], "GOV", _country) == [(UNION, 3)]


def test_who_is_of_no_town_stays() -> None:
    assert of_the_land([(UNION, 3)], "JUD", lambda _: None) == [(UNION, 3)]
