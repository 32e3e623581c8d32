"""Capitals without their accent, as the parser is shown them."""

from __future__ import annotations

import pytest

from streams.text.capitals import accented


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (["A", "Lomé", ",", "il", "a"], ["À", "Lomé", ",", "il", "a"]),
        (["Sommet", ":", "A", "Lomé"], ["Sommet", ":", "À", "Lomé"]),
        (["A", "-t", "-il", "cédé"], ["A", "-t", "-il", "cédé"]),
        (["Le", "groupe", "A", "joue"], ["Le", "groupe", "A", "joue"]),
    ],
)
def test_opening_a_is_a_preposition_in_french(words: list[str], shown: list[str]) -> None:
    assert accented(words, "fr") == shown


def test_english_is_left_alone() -> None:
    assert accented(["A", "man", "fled"], "en") == ["A", "man", "fled"]
