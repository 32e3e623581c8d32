"""Whom somebody helps, and what there are ways to do."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.helping import those_helped, ways_to_do
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_who_is_helped_do_something_is_helped(words_of: WordsOf) -> None:
    words = words_of("""
        Qatar Qatar PROPN NNP subject 1
        helped help VERB VBD root 1
        Togo Togo PROPN NNP subject 3
        pay pay VERB VB clausal-complement 1
        teachers teacher NOUN NNS object 3
    """)
    those_helped(words)
    assert (words[2].head, words[2].role, words[3].role) == (1, "object", "open-complement")


def test_what_will_help_somebody_to_act_is_left(words_of: WordsOf) -> None:
    words = words_of("""
        Rains rain NOUN NNS subject 1
        helped help VERB VBD root 1
        crops crop NOUN NNS subject 4
        to to PART TO mark 4
        grow grow VERB VB clausal-complement 1
    """)
    those_helped(words)
    assert words[2].role == "subject"


def test_a_way_to_do_something_is_no_deed(words_of: WordsOf) -> None:
    words = words_of("""
        ways way NOUN NNS root 0
        to to PART TO mark 2
        arm arm VERB VB relative-clause 0
        Mali Mali PROPN NNP object 2
    """)
    ways_to_do(words)
    assert words[2].role == "adnominal-clause"


def test_the_first_to_do_something_does_it(words_of: WordsOf) -> None:
    words = words_of("""
        country country NOUN NN root 0
        to to PART TO mark 2
        arm arm VERB VB relative-clause 0
        Mali Mali PROPN NNP object 2
    """)
    ways_to_do(words)
    assert words[2].role == "relative-clause"
