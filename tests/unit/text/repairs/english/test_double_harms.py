"""Two harms of a headline."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.double_harms import harms_joined
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

HEADLINE = """
    Sniper sniper ADJ JJ adjective 1
    {first} {first} NOUN NNS root 1
    and and CCONJ CC coordinator 1
    {second} {second} NOUN NNS conjunct 1
    Togo Togo PROPN NNP possessor 6
    's 's PART POS case 4
    judge judge NOUN NN apposition 1
"""


def test_two_harms_behind_the_first_noun_are_its_deeds(words_of: WordsOf) -> None:
    words = words_of(HEADLINE.format(first="stabs", second="kills"))
    harms_joined(words)
    assert [(word.lemma, word.pos) for word in (words[1], words[3])] == [("stab", "VERB"), ("kill", "VERB")]
    assert (words[0].role, words[6].role, words[6].head) == ("subject", "object", 3)


def test_other_nouns_stay_nouns(words_of: WordsOf) -> None:
    words = words_of(HEADLINE.format(first="rifles", second="guns"))
    harms_joined(words)
    assert words[1].pos == "NOUN"
