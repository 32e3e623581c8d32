"""*Girls were among the rebels who took the port*."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.relatives_beside import relatives_beside
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

AMONG = """
    Girls girl NOUN NNS subject 1
    were be AUX VBD root 1
    among among ADP IN case 3
    gunmen gunman NOUN NNS oblique {}
    who who PRON WP subject 5
    fled flee VERB VBD relative-clause 0
"""


def test_a_clause_tells_of_the_noun_before_it(words_of: WordsOf) -> None:
    words = words_of(AMONG.format(1))
    relatives_beside(words)
    assert words[5].head == 3


def test_a_clause_behind_a_nouns_own_phrase_may_tell_of_the_noun(words_of: WordsOf) -> None:
    words = words_of(AMONG.format(0))
    relatives_beside(words)
    assert words[5].head == 0
