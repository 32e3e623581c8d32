"""*held a drill, with jets taking part*."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.with_taking_part import those_taking_part
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

_DRILL = """
    Togo Togo PROPN NNP subject 1
    drilled drill VERB VBD root 1
    , , PUNCT , punctuation 1
    with with ADP IN case 4
    jets jet NOUN NNS oblique 1
    {} adnominal-clause 4
    part part NOUN NN object 5
"""


def test_jets_that_take_part_are_nobody_it_is_done_with(words_of: WordsOf) -> None:
    words = words_of(_DRILL.format("taking take VERB VBG"))
    those_taking_part(words)
    assert words[4].role == "other"


def test_those_who_do_something_else_stay(words_of: WordsOf) -> None:
    words = words_of(_DRILL.format("losing lose VERB VBG"))
    those_taking_part(words)
    assert words[4].role == "oblique"
