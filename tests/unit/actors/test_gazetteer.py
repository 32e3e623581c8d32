"""Names found in texts: case, accents, hyphens, the longest, and what only looks like a name."""

from __future__ import annotations

import time

import pytest

from streams.actors.gazetteer import Gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(("en", "fr"))


def found(gazetteer: Gazetteer, text: str, language: str) -> list[tuple[str, str | None]]:
    mentions = gazetteer.find(text, language)
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)
    return [(mention.text, mention.organisation or mention.country) for mention in mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He told us that the US and the U.S. agreed.", [("US", "USA"), ("U.S.", "USA")]),
        ("South Korea, not Korea.", [("South Korea", "KOR")]),
        ("the Democratic Republic of the Congo", [("Democratic Republic of the Congo", "COD")]),
        ("Cote d'Ivoire and Côte d’Ivoire", [("Cote d'Ivoire", "CIV"), ("Côte d’Ivoire", "CIV")]),
        ("Kim Jong-un, Kim Jong Un", [("Kim Jong-un", "PRK"), ("Kim Jong Un", "PRK")]),
        ("pro-Russian rebels, an anti-American mob", []),
        ("US-China talks", [("US", "USA"), ("China", "CHN")]),
        ("the Sino-Russian border", [("Sino", "CHN"), ("Russian", "RUS")]),
        ("Francisco Franco won; sino is no word", []),
        ("in the South China Sea", []),
        ("turkey and china on the table", []),
        ("Moscow. Kim said. Jong went.", [("Moscow", "RUS")]),
        ("the UN and NATO", [("UN", "IGOUNO"), ("NATO", "IGOWSTNAT")]),
        ("IRAN WARNS NORTH KOREA", [("IRAN", "IRN"), ("NORTH KOREA", "PRK")]),
        ("WHO IS HE TO TELL US IRAN LIED", [("IRAN", "IRN")]),
        ("the Koreas", [("Koreas", None)]),
    ],
)
def test_english_names(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert found(gazetteer, text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l’État hébreu et les Etats-Unis", [("État hébreu", "ISR"), ("Etats-Unis", "USA")]),
        ("les ÉTATS-UNIS", [("ÉTATS-UNIS", "USA")]),
        ("des soldats nord-coréens, une Nord-Coréenne", [("nord-coréens", "PRK"), ("Nord-Coréenne", "PRK")]),
        ("l'alliance russo-nord-coréenne", [("russo", "RUS"), ("nord-coréenne", "PRK")]),
        ("des militants pro-russes", []),
        ("de l'eau, un bénin accident, la chine d'un fripier", []),
        ("les EAU et la RDC", [("EAU", "ARE"), ("RDC", "COD")]),
        ("l'ONU, l'Otan et l'OTAN", [("ONU", "IGOUNO"), ("Otan", "IGOWSTNAT"), ("OTAN", "IGOWSTNAT")]),
        ("Poutine et Choïgou", [("Poutine", "RUS"), ("Choïgou", "RUS")]),
        ("l'Amérique latine", []),
        ("la situation en Asie-Pacifique", []),
    ],
)
def test_french_names(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert found(gazetteer, text, "fr") == expected


def test_a_soft_hyphen_inside_a_name_hides_nothing(gazetteer: Gazetteer) -> None:
    assert found(gazetteer, "Rus\u00adsia said", "en") == [("Rus\u00adsia", "RUS")]


def test_a_language_that_was_not_loaded_is_an_error(gazetteer: Gazetteer) -> None:
    with pytest.raises(KeyError):
        gazetteer.find("Россия", "ru")


def test_time_is_linear_even_in_texts_made_of_beginnings(gazetteer: Gazetteer) -> None:
    text = "Democratic Republic of the " * 20_000
    start = time.perf_counter()
    gazetteer.find(text, "en")
    assert time.perf_counter() - start < 10
