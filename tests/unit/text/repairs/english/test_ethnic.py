"""*ethnic Albanian rebels in Macedonia*."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.ethnic import those_of_a_descent
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


@pytest.mark.parametrize(("preposition", "role"), [("in", "other"), ("with", "adjective")])
def test_who_lives_somewhere_is_of_there(words_of: WordsOf, preposition: str, role: str) -> None:
    words = words_of(f"""
        Ethnic ethnic ADJ JJ adjective 2
        Serb serb ADJ JJ adjective 2
        miners miner NOUN NNS root 2
        {preposition} {preposition} ADP IN case 4
        Kosovo Kosovo PROPN NNP oblique 2
    """)
    those_of_a_descent(words)
    assert words[1].role == role
