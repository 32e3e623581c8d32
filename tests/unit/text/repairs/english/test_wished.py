"""What somebody is wished to do, which parsers take for a noun."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.wished import wished_deeds
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_the_named_is_to_retreat(words_of: WordsOf) -> None:
    words = words_of("""
        Oman Oman PROPN NNP subject 1
        demanded demand VERB VBD root 1
        that that SCONJ IN mark 5
        Omar Omar PROPN NNP compound 5
        Bashir Bashir PROPN NNP compound 5
        retreat retreat NOUN NN clausal-complement 1
    """)
    wished_deeds(words)
    assert (words[5].pos, words[5].morphology) == ("VERB", "VerbForm=Inf")
    assert (words[4].role, words[4].head) == ("subject", 5)
    assert words[3].head == 4


def test_a_noun_without_a_name_stays_one(words_of: WordsOf) -> None:
    words = words_of("""
        Oman Oman PROPN NNP subject 2
        demanded demand VERB VBD root 0
        that that SCONJ IN mark 5
        air air NOUN NN compound 5
        support support NOUN NN clausal-complement 2
    """)
    wished_deeds(words)
    assert words[4].pos == "NOUN"
