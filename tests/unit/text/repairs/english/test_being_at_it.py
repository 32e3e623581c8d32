"""*are lobbying against the deal*."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.being_at_it import deeds_in_progress
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


@pytest.mark.parametrize(("side", "is_verb"), [("against", True), ("in", False)])
def test_what_somebody_is_doing_between_others_is_a_verb(words_of: WordsOf, side: str, is_verb: bool) -> None:
    words = words_of(f"""
        Togo Togo PROPN NNP subject 1
        is be AUX VBZ root 1
        lobbying lobbying NOUN NN attribute 1
        {side} {side} ADP IN case 4
        Mali Mali PROPN NNP oblique 2
    """)
    deeds_in_progress(words)
    assert words[2].is_root is is_verb
    assert (words[0].head == 2) is is_verb
