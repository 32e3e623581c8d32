"""What a name means on a day."""

from __future__ import annotations

from datetime import date

import pytest

from streams.actors.mention import Meaning, Mention

SENATOR = Meaning("person", "X", ("USA",), ("LEG",), since=date(2011, 1, 3), until=date(2017, 1, 19))
PRESIDENT = Meaning("person", "X", ("USA",), ("GOV",), since=date(2017, 1, 20), until=date(2021, 1, 20))


@pytest.mark.parametrize(
    ("day", "roles"),
    [
        (date(2010, 1, 1), ()),
        (date(2012, 1, 1), ("LEG",)),
        (date(2017, 1, 20), ("GOV",)),
        (date(2021, 1, 20), ("GOV",)),
        (date(2021, 1, 21), ("ELI",)),
        (None, ("GOV",)),
    ],
)
def test_the_office_is_that_of_the_day(day: date | None, roles: tuple[str, ...]) -> None:
    assert Mention(0, 1, "X", (SENATOR, PRESIDENT)).on(day).roles == roles


def test_between_two_offices_one_is_out_of_office() -> None:
    again = Meaning("person", "X", ("USA",), ("GOV",), since=date(2025, 1, 20))
    assert Mention(0, 1, "X", (PRESIDENT, again)).on(date(2023, 5, 1)).roles == ("ELI",)


def test_who_left_an_organisation_goes_by_the_country_again() -> None:
    chief = Meaning("person", "Y", ("NOR",), (), organisation="IGOWSTNAT", until=date(2024, 9, 30))
    later = Mention(0, 1, "Y", (chief,)).on(date(2024, 10, 2))
    assert (later.organisation, later.country, later.roles) == (None, "NOR", ("ELI",))


def test_an_organisation_that_ended_keeps_its_code() -> None:
    body = Meaning("organisation", "Z", organisation="IGOUNOPKO", until=date(2023, 12, 31))
    assert Mention(0, 1, "Z", (body,)).on(date(2024, 5, 1)).organisation == "IGOUNOPKO"
