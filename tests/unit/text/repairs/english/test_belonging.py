"""What is said of the many is said of the one who is among them."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.belonging import deeds_of_subjects
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_it_was_somebody_that_did_it(words_of: WordsOf) -> None:
    words = words_of("""
        It it PRON PRP subject 1
        was be AUX VBD root 1
        Togo Togo PROPN NNP attribute 1
        that that PRON WDT subject 4
        left leave VERB VBD clausal-complement 1
    """)
    deeds_of_subjects(words)
    assert (words[4].head, words[4].role) == (2, "relative-clause")


def test_who_is_among_those_that_did_it_did_it(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        was be AUX VBD root 1
        among among ADP IN case 3
        states state NOUN NNS oblique 1
        that that PRON WDT subject 5
        left leave VERB VBD relative-clause 3
    """)
    deeds_of_subjects(words)
    assert words[5].head == 0


def test_one_of_them_did_it_too(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        is be AUX VBZ root 1
        one one NUM CD attribute 1
        of of ADP IN case 4
        states state NOUN NNS oblique 2
        that that PRON WDT subject 6
        left leave VERB VBD relative-clause 4
    """)
    deeds_of_subjects(words)
    assert words[6].head == 0


def test_it_was_said_that_is_no_cleft(words_of: WordsOf) -> None:
    words = words_of("""
        It it PRON PRP subject 1
        was be AUX VBD root 1
        sad sad ADJ JJ attribute 1
        that that SCONJ IN mark 5
        Togo Togo PROPN NNP subject 5
        left leave VERB VBD clausal-complement 1
    """)
    deeds_of_subjects(words)
    assert words[5].head == 1
