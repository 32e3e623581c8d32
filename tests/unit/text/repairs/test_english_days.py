"""Objects behind days, given back to their verbs."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english_days import objects_behind_days
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_what_follows_a_day_with_an_article_is_the_object(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP passive-subject 1
        extradited extradite VERB VBN root 1
        on on ADP IN case 3
        Monday Monday PROPN NNP oblique 1
        a a DET DT determiner 5
        banker banker NOUN NN apposition 3
    """)
    objects_behind_days(words)
    assert (words[5].head, words[5].role, words[0].role) == (1, "object", "subject")
