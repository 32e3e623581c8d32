"""*The trawler Bretagne capsized*."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.alone_with_names import nouns_alone_with_names
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

_SHIP = """
    The the DET DT determiner 1
    trawler trawler NOUN NN root 1
    {}
    capsized capsize VERB VBD relative-clause 1
"""


def test_a_noun_before_a_name_is_its_title(words_of: WordsOf) -> None:
    words = words_of(_SHIP.format("Bretagne Bretagne PROPN NNP subject 3"))
    nouns_alone_with_names(words)
    assert words[3].is_root
    assert (words[1].head, words[1].role, words[0].head) == (2, "compound", 2)


def test_a_relative_clause_of_others_stays_one(words_of: WordsOf) -> None:
    words = words_of(_SHIP.format("pirates pirate NOUN NNS subject 3"))
    nouns_alone_with_names(words)
    assert words[1].is_root
