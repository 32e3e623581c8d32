"""Who is quoted as saying something says it, and who is the latest to do something does it."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.quoting import repair_quoting
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_who_was_quoted_says_it(words_of: WordsOf) -> None:
    words = words_of("""
        Merz Merz PROPN NNP passive-subject 2
        was be AUX VBD passive-auxiliary 2
        quoted quote VERB VBN root 2
        as as ADP IN case 4
        saying say VERB VBG open-complement 2
        he he PRON PRP subject 6
        left leave VERB VBD clausal-complement 4
    """)
    repair_quoting(words)
    assert words[4].is_root
    assert [(words[place].head, words[place].role) for place in (0, 1, 2)] == [
        (4, "subject"),
        (4, "auxiliary"),
        (4, "auxiliary"),
    ]


def test_whom_the_press_quotes_says_it(words_of: WordsOf) -> None:
    words = words_of("""
        media medium NOUN NNS subject 1
        quoted quote VERB VBD root 1
        Merz Merz PROPN NNP object 1
        as as ADP IN case 4
        saying say VERB VBG open-complement 1
        so so ADV RB adverb 4
    """)
    repair_quoting(words)
    assert words[4].is_root
    assert (words[2].head, words[2].role) == (4, "subject")
    assert (words[0].head, words[1].role) == (1, "parataxis")


def test_the_latest_to_do_it_is_told_of_the_noun(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        became become VERB VBD root 1
        the the DET DT determiner 4
        latest late ADJ JJS adjective 4
        state state NOUN NN attribute 1
        to to PART TO mark 6
        leave leave VERB VB adverbial-clause 1
    """)
    repair_quoting(words)
    assert (words[6].head, words[6].role) == (4, "relative-clause")
