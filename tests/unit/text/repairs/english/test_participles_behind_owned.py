"""Participles of those who own what the verb is about."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.participles_behind_owned import participles_behind_owned
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


_SENTENCE = """
    Togo Togo PROPN NNP subject 1
    honoured honour VERB VBD root 1
    the the DET DT determiner 3
    sons son NOUN NNS object 1
    of of ADP IN case 6
    the the DET DT determiner 6
    pilots pilot NOUN NNS oblique 3
    {0} {1} VERB VBN adverbial-clause 1
    there there ADV RB adverb 7
"""


def test_the_pilots_were_captured(words_of: WordsOf) -> None:
    words = words_of(_SENTENCE.format("captured", "capture"))
    participles_behind_owned(words)
    assert (words[7].role, words[7].head) == ("adnominal-clause", 6)


def test_who_is_flanked_is_who_honours(words_of: WordsOf) -> None:
    words = words_of(_SENTENCE.format("flanked", "flank"))
    participles_behind_owned(words)
    assert words[7].role == "adverbial-clause"
