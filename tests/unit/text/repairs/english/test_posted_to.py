"""Clauses with *who* behind a place, hung on the person."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.posted_to import clauses_of_those_posted
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_the_envoy_mocked_them_and_not_the_country(words_of: WordsOf) -> None:
    words = words_of("""
        the the DET DT determiner 1
        consul consul NOUN NN subject 8
        to to ADP IN case 3
        Chad Chad PROPN NNP oblique 1
        , , PUNCT , punctuation 3
        who who PRON WP subject 6
        mocked mock VERB VBD relative-clause 3
        Mali Mali PROPN NNP object 6
        left leave VERB VBD root 8
    """)
    clauses_of_those_posted(words)
    assert words[6].head == 1


def test_those_held_in_a_town_burned_it_and_not_the_town(words_of: WordsOf) -> None:
    words = words_of("""
        Oman Oman PROPN NNP subject 1
        held hold VERB VBD root 1
        marchers marcher NOUN NNS object 1
        in in ADP IN case 4
        Salalah Salalah PROPN NNP oblique 1
        , , PUNCT , punctuation 4
        who who PRON WP subject 7
        burned burn VERB VBD relative-clause 4
        tyres tyre NOUN NNS object 7
    """)
    clauses_of_those_posted(words)
    assert words[7].head == 2


def test_who_gets_a_letter_is_no_place(words_of: WordsOf) -> None:
    words = words_of("""
        a a DET DT determiner 1
        letter letter NOUN NN root 1
        to to ADP IN case 3
        Xi Xi PROPN NNP oblique 1
        , , PUNCT , punctuation 3
        who who PRON WP subject 6
        mocked mock VERB VBD relative-clause 3
        Mali Mali PROPN NNP object 6
    """)
    clauses_of_those_posted(words)
    assert words[6].head == 3
