"""Names are compared without accents, case, hyphens and apostrophes."""

from __future__ import annotations

import pytest

from streams.places.names import fold, name_key
from streams.places.spelling import is_spelling_of


@pytest.mark.parametrize(
    ("word", "folded"), [("Pékin", "pekin"), ("ŁÓDŹ", "lodz"), ("Wŏnsan", "wonsan"), ("Gaza", "gaza")]
)
def test_folding_leaves_bare_letters(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_hyphens_and_apostrophes_part_words() -> None:
    assert name_key("Port-au-Prince") == ("port", "au", "prince")
    assert name_key("N’Djamena") == ("n", "djamena")


@pytest.mark.parametrize(
    ("name", "city"),
    [("Koursk", "Kursk"), ("Tchernihiv", "Chernihiv"), ("Soumy", "Sumy"), ("Bakhmout", "Bakhmut"), ("Kaboul", "Kabul")],
)
def test_a_french_spelling_is_known(name: str, city: str) -> None:
    assert is_spelling_of(name, city)


@pytest.mark.parametrize(
    ("name", "city"),
    [("Koersk", "Kursk"), ("Heijō", "Pyongyang"), ("Курск", "Kursk"), ("kursk", "Kursk"), ("", "Kursk")],
)
def test_other_languages_and_scripts_are_not(name: str, city: str) -> None:
    assert not is_spelling_of(name, city)


def test_a_name_that_differs_by_accents_only_needs_no_entry() -> None:
    assert not is_spelling_of("Wonsan", "Wŏnsan")
