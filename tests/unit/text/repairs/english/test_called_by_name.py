"""*freed an Omani, Ali Said, on Monday*."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.called_by_name import called_by_name
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_who_is_of_a_country_is_called_by_name_behind_it(words_of: WordsOf) -> None:
    words = words_of("""
        Chad Chad PROPN NNP subject 1
        freed free VERB VBD root 1
        an a DET DT determiner 6
        Omani Omani PROPN NNP adjective 6
        , , PUNCT , punctuation 3
        Ali Ali PROPN NNP compound 6
        Said Said PROPN NNP object 1
    """)
    called_by_name(words)
    assert [(words[at].head, words[at].role) for at in (2, 3, 6)] == [
        (3, "determiner"),
        (1, "object"),
        (3, "apposition"),
    ]


def test_an_adjective_without_a_comma_is_one(words_of: WordsOf) -> None:
    words = words_of("""
        an a DET DT determiner 2
        Omani Omani ADJ JJ adjective 2
        General General PROPN NNP root 2
        spoke speak VERB VBD relative-clause 2
    """)
    called_by_name(words)
    assert words[1].head == 2
