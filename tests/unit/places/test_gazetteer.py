"""The gazetteer finds places by their English and French names, and the right one of several."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from streams.errors import LexiconError
from streams.places.gazetteer import Places, places
from streams.places.tables import WORLD, read_places


def _found(text: str, *countries: str) -> list[tuple[str, str | None]]:
    return [(mention.place.name, mention.place.country) for mention in places().find(text, countries)]


@pytest.mark.parametrize(
    ("name", "place", "country"),
    [
        ("Wonsan", "Wonsan", "PRK"),
        ("Pékin", "Beijing", "CHN"),
        ("Moscou", "Moscow", "RUS"),
        ("Koursk", "Kursk", "RUS"),
        ("Le Caire", "Cairo", "EGY"),
        ("La Haye", "The Hague", "NLD"),
        ("PYONGYANG", "Pyongyang", "PRK"),
        ("N'Djamena", "N'Djamena", "TCD"),
        ("Sana'a", "Sanaa", "YEM"),
        ("St. Petersburg", "Saint Petersburg", "RUS"),
        ("Khan Younès", "Khan Yunis", "PSE"),
        ("Corée du Nord", "North Korea", "PRK"),
        ("Ivory Coast", "Ivory Coast", "CIV"),
        ("Kosovo", "Kosovo", "XKX"),
        ("Donbass", "Donbas", "UKR"),
        ("mer Rouge", "Red Sea", None),
    ],
)
def test_a_name_is_its_place(name: str, place: str, country: str | None) -> None:
    text = name if name[0].isupper() else name.capitalize()
    assert _found(text) == [(place, country)]


def test_a_mention_says_where_it_stands() -> None:
    text = "Reçu à Wonsan, puis au Caire."
    assert [(text[one.start : one.end], one.text) for one in places().find(text)] == [("Wonsan",) * 2, ("Caire",) * 2]


def test_the_larger_of_two_namesakes_is_meant() -> None:
    assert _found("Paris") == [("Paris", "FRA")]


def test_the_namesake_in_a_country_the_article_speaks_of_is_meant() -> None:
    assert _found("Tripoli") == [("Tripoli", "LBY")]
    assert _found("Tripoli", "LBN") == [("Tripoli", "LBN")]


def test_a_village_does_not_stand_for_a_metropolis_whatever_the_article_speaks_of() -> None:
    assert _found("Moscow", "USA") == [("Moscow", "RUS")]


def test_a_country_behind_the_comma_decides() -> None:
    assert _found("Tripoli, Lebanon")[0] == ("Tripoli", "LBN")


@pytest.mark.parametrize(
    "text", ["police in parliament", "a nice orange of paris", "Mobile Police", "In March", "", "«»"]
)
def test_words_are_no_towns(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize("text", ["Vladimir Putin", "Marco Rubio", "Kim Jong-un"])
def test_a_persons_name_is_no_lesser_town(text: str) -> None:
    assert _found(text) == []


def test_names_do_not_join_over_a_full_stop_or_a_comma() -> None:
    assert _found("He left New. York he liked.") == []


def test_loading_is_quick() -> None:
    start = time.process_time()
    Places.load()
    assert time.process_time() - start < 1.5, "a third of a second on an idle machine"


def test_every_country_and_city_has_a_point_and_a_code() -> None:
    rows = [place for place, _ in read_places(WORLD / "places.tsv")]
    assert len(rows) > 10_000
    for place in rows:
        assert -90 <= place.latitude <= 90
        assert -180 <= place.longitude <= 180
        assert place.country
        assert len(place.country) == 3
        assert place.kind in ("country", "capital", "city")


def test_no_country_lies_at_zero_degrees_for_want_of_a_better() -> None:
    rows = [place for place, _ in read_places(WORLD / "places.tsv")]
    assert [place.name for place in rows if place.latitude == 0 and place.longitude == 0] == []


def test_a_wrong_row_names_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "places.tsv"
    path.write_text("# note\nid\tkind\n1\tcity\tX\tFRA\tnorth\t2\t3\t\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"places\.tsv:3: "):
        list(read_places(path))
