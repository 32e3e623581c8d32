"""Who is thought to have done a thing has done it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.opinions import deeds_by_opinion
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


@pytest.mark.parametrize("verb", ["think", "report", "say"])
def test_the_deed_becomes_the_verb(words_of: WordsOf, verb: str) -> None:
    words = words_of(f"""
        Togo Togo PROPN NNP passive-subject 2
        is be AUX VBZ passive-auxiliary 2
        {verb} {verb} VERB VBN root 2
        to to PART TO mark 5
        have have AUX VB auxiliary 5
        sent send VERB VBN open-complement 2
        troops troop NOUN NNS object 5
    """)
    deeds_by_opinion(words)
    assert words[5].is_root
    assert (words[0].head, words[0].role) == (5, "subject")
    assert [words[place].role for place in (1, 2, 3)] == ["auxiliary"] * 3


def test_to_whom_it_was_done_it_stays_done(words_of: WordsOf) -> None:
    words = words_of("""
        Priests priest NOUN NNS passive-subject 2
        are be AUX VBP passive-auxiliary 2
        believed believe VERB VBN root 2
        to to PART TO mark 6
        have have AUX VB auxiliary 6
        been be AUX VBN passive-auxiliary 6
        abducted abduct VERB VBN open-complement 2
    """)
    deeds_by_opinion(words)
    assert (words[0].head, words[0].role) == (6, "passive-subject")


def test_what_somebody_says_himself_is_left_as_it_is(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        said say VERB VBD root 1
        to to PART TO mark 3
        leave leave VERB VB open-complement 1
    """)
    deeds_by_opinion(words)
    assert words[1].is_root
