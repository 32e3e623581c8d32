"""*It was they who did it*."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.clefts import english_clefts
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_what_is_admitted_is_the_deed(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        admitted admit VERB VBD root 1
        it it PRON PRP subject 3
        was be AUX VBD clausal-complement 1
        guards guard NOUN NNS attribute 3
        who who PRON WP subject 6
        fired fire VERB VBD relative-clause 4
    """)
    english_clefts(words)
    assert (words[6].head, words[6].role) == (1, "clausal-complement")
    assert (words[4].head, words[4].role) == (6, "subject")


def test_what_is_only_described_stays(words_of: WordsOf) -> None:
    words = words_of("""
        It it PRON PRP subject 1
        was be AUX VBD root 1
        quiet quiet ADJ JJ attribute 1
        who who PRON WP subject 4
        fired fire VERB VBD relative-clause 2
    """)
    english_clefts(words)
    assert words[1].is_root
