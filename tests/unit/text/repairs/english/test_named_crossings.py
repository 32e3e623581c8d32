"""A crossing that a name is beside is a place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.named_crossings import named_crossings
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

LINES = """
    Togo Togo PROPN NNP subject 1
    shut shut VERB VBD root 1
    the the DET DT determiner 3
    Aflao Aflao PROPN NNP object 1
    crossing cross VERB VBG adverbial-clause 1
    {behind} {behind} ADP IN case 6
    lorries lorry NOUN NNS oblique 4
"""


@pytest.mark.parametrize(("behind", "role"), [("to", "object"), ("into", "adverbial-clause")])
def test_it_is_shut_unless_somebody_crosses(words_of: WordsOf, behind: str, role: str) -> None:
    words = words_of(LINES.format(behind=behind))
    named_crossings(words)
    assert words[4].role == role
    assert words[3].role == ("compound" if role == "object" else "object")
