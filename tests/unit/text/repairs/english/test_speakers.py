"""Who speaks or acts, taken for an aside of the name before the comma."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.speakers import repair_english_speakers
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_an_aside_with_its_own_name_says_what_stands_before_it(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        left leave VERB VBD root 1
        Ecowas Ecowas PROPN NNP object 1
        , , PUNCT , punctuation 2
        its its PRON PRP$ possessor 5
        premier premier NOUN NN apposition 2
        , , PUNCT , punctuation 5
        Dogbe Dogbe PROPN NNP apposition 5
        , , PUNCT , punctuation 5
        announced announce VERB VBD adverbial-clause 1
    """)
    repair_english_speakers(words)
    assert (words[9].role, words[1].role, words[1].head) == ("root", "clausal-complement", 9)
    assert (words[5].role, words[5].head) == ("subject", 9)


def test_who_is_said_to_have_spoken_keeps_his_aside(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 5
        , , PUNCT , punctuation 0
        a a DET DT determiner 3
        neighbour neighbour NOUN NN apposition 0
        , , PUNCT , punctuation 0
        announced announce VERB VBD root 5
        talks talk NOUN NNS object 5
    """)
    repair_english_speakers(words)
    assert (words[3].role, words[3].head) == ("apposition", 0)


def test_who_follows_a_condition_is_the_subject_of_what_follows_from_it(words_of: WordsOf) -> None:
    words = words_of("""
        If if SCONJ IN mark 2
        Oman Oman PROPN NNP subject 2
        buys buy VERB VBZ adverbial-clause 9
        gas gas NOUN NN object 2
        , , PUNCT , punctuation 3
        firms firm NOUN NNS apposition 3
        in in ADP IN case 7
        Bonn Bonn PROPN NNP oblique 2
        would would AUX MD auxiliary 9
        profit profit VERB VB root 9
    """)
    repair_english_speakers(words)
    assert (words[5].role, words[5].head, words[7].head) == ("subject", 9, 5)


def test_who_speaks_is_not_joined_to_the_name_before_the_comma(words_of: WordsOf) -> None:
    words = words_of("""
        Few few ADJ JJ subject 1
        gave give VERB VBD clausal-complement 6
        like like ADP IN case 3
        Togo Togo PROPN NNP subject 6
        , , PUNCT , punctuation 3
        Guterres Guterres PROPN NNP conjunct 3
        said say VERB VBD root 6
    """)
    repair_english_speakers(words)
    assert (words[5].role, words[5].head, words[3].head) == ("subject", 6, 1)


def test_who_is_met_before_the_comma_does_not_say_so(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        dines dine VERB VBZ clausal-complement 8
        with with ADP RP particle 1
        Ali Ali PROPN NNP compound 4
        Bongo Bongo PROPN NNP subject 8
        , , PUNCT , punctuation 4
        a a DET DT determiner 7
        consul consul NOUN NN apposition 4
        said say VERB VBD root 8
    """)
    repair_english_speakers(words)
    assert (words[4].head, words[4].role) == (1, "oblique")
    assert (words[7].head, words[7].role) == (8, "subject")
