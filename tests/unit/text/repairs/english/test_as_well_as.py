"""The phrase behind *as well as* is joined to the one before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.as_well_as import phrases_behind_as_well_as
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

LINES = """
    Mali Mali PROPN NNP subject 1
    appealed appeal VERB VBD root 1
    to to ADP IN case 3
    Chad Chad PROPN NNP oblique 1
    as as ADV RB adverb 5
    well well ADV RB adverb 6
    as as ADP IN coordinator 1
    {case} {case} ADP IN case 8
    Togo Togo PROPN NNP oblique 1
"""


@pytest.mark.parametrize(("case", "expected"), [("to", (3, "conjunct")), ("in", (1, "oblique"))])
def test_the_same_preposition_joins_them(words_of: WordsOf, case: str, expected: tuple[int, str]) -> None:
    words = words_of(LINES.format(case=case))
    phrases_behind_as_well_as(words)
    assert (words[8].head, words[8].role) == expected
