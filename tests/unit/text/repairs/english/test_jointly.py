"""What is done together, or beside others."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.jointly import deeds_done_together, drills_alongside
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_what_is_done_together_in_a_place_is_the_verb(words_of: WordsOf) -> None:
    words = words_of("""
        Ships ship NOUN NNS subject 1
        sailed sail VERB VBD root 1
        together together ADV RB adverb 4
        off off ADP IN case 4
        Togo Togo PROPN NNP oblique 1
    """)
    deeds_done_together(words)
    assert words[2].head == 1


def test_who_drills_alongside_others_is_no_recruit(words_of: WordsOf) -> None:
    words = words_of("""
        Malian malian ADJ JJ adjective 1
        troops troop NOUN NNS root 1
        drilled drill VERB VBN adnominal-clause 1
        alongside alongside ADP IN case 4
        Togolese Togolese PROPN NNPS oblique 2
    """)
    drills_alongside(words)
    assert words[2].is_root
    assert (words[1].head, words[1].role) == (2, "subject")
