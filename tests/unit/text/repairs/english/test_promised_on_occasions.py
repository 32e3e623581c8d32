"""What is promised on an occasion is the verb's, and not the occasion's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.promised_on_occasions import promised_on_occasions
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

LINES = """
    Togo Togo PROPN NNP subject 1
    vowed vow VERB VBD root 1
    in in ADP IN case 4
    an an DET DT determiner 4
    {noun} {noun} NOUN NN oblique 1
    to to PART TO mark 6
    free free VERB VB adnominal-clause 4
    captives captive NOUN NNS object 6
"""


@pytest.mark.parametrize(("noun", "head"), [("interview", 1), ("effort", 4)])
def test_it_is_the_verbs_unless_the_noun_has_one_itself(words_of: WordsOf, noun: str, head: int) -> None:
    words = words_of(LINES.format(noun=noun))
    promised_on_occasions(words)
    assert words[6].head == head
