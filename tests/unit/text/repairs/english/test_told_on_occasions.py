"""What is told on an occasion is the verb's, where the noun before it can be no part of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.told_on_occasions import told_on_occasions
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

LINES = """
    Togo Togo PROPN NNP subject 1
    conceded concede VERB VBD root 1
    to to ADP IN case 4
    a a DET DT determiner 4
    {noun} {noun} NOUN NN oblique 1
    that that SCONJ IN mark 7
    it it PRON PRP subject 7
    shelled shell VERB VBD relative-clause 4
    villages village NOUN NNS {role} 7
"""


@pytest.mark.parametrize(
    ("noun", "role", "head"), [("broadcaster", "object", 1), ("claim", "object", 4), ("place", "oblique", 4)]
)
def test_a_whole_clause_is_what_is_told(words_of: WordsOf, noun: str, role: str, head: int) -> None:
    words = words_of(LINES.format(noun=noun, role=role))
    told_on_occasions(words)
    assert words[7].head == head
