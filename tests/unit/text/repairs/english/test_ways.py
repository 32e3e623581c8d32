"""Ways of doing behind "by", which are no doers."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.ways import ways_behind_by
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_a_bare_noun_behind_by_says_how(words_of: WordsOf) -> None:
    words = words_of("""
        Grain grain NOUN NN passive-subject 2
        was be AUX VBD passive-auxiliary 2
        sent send VERB VBN root 2
        by by ADP IN case 4
        sea sea NOUN NN agent 2
    """)
    ways_behind_by(words)
    assert words[4].role == "oblique"


def test_a_force_that_is_somebodys_does_it(words_of: WordsOf) -> None:
    words = words_of("""
        Hills hill NOUN NNS passive-subject 2
        were be AUX VBD passive-auxiliary 2
        taken take VERB VBN root 2
        by by ADP IN case 5
        a a DET DT determiner 5
        force force NOUN NN agent 2
    """)
    ways_behind_by(words)
    assert words[5].role == "agent"
