"""Particles taken for prepositions or participles, and objects behind days."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.particles import repair_particles
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_who_is_let_in_is_no_place(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        let let VERB VBD root 1
        in in ADP IN case 3
        monitors monitor NOUN NNS oblique 1
    """)
    repair_particles(words)
    assert (words[3].role, words[2].role, words[2].head) == ("object", "particle", 1)


def test_a_preposition_before_its_noun_does_not_hang_on_whom(words_of: WordsOf) -> None:
    words = words_of("""
        envoys envoy NOUN NNS root 0
        whom whom PRON WP oblique 3
        it it PRON PRP subject 3
        calls call VERB VBZ relative-clause 0
        clerks clerk NOUN NNS object 3
        in in ADP IN case 1
        suits suit NOUN NNS oblique 1
    """)
    repair_particles(words)
    assert (words[6].head, words[5].head) == (3, 6)


def test_who_is_sent_packing_packs_nothing(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        sent send VERB VBD root 1
        monitors monitor NOUN NNS object 1
        packing pack VERB VBG adnominal-clause 2
    """)
    repair_particles(words)
    assert (words[3].role, words[3].head) == ("particle", 1)


def test_who_is_let_go_of_goes_nowhere(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        let let VERB VBD root 1
        go go VERB VB clausal-complement 1
        of of ADP IN case 4
        Mali Mali PROPN NNP oblique 2
    """)
    repair_particles(words)
    assert (words[2].role, words[4].head) == ("particle", 1)


def test_a_number_that_is_handed_over_is_not_exceeded(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        handed hand VERB VBD root 1
        over over ADP IN adverb 3
        12 12 NUM CD numeral 4
        captives captive NOUN NNS object 1
    """)
    repair_particles(words)
    assert (words[2].role, words[2].head) == ("particle", 1)


def test_what_is_cordoned_off_is_an_object(words_of: WordsOf) -> None:
    words = words_of("""
        Police police NOUN NNS subject 1
        sealed seal VERB VBD root 1
        off off ADP IN case 4
        the the DET DT determiner 4
        campus campus NOUN NN oblique 1
    """)
    repair_particles(words)
    assert (words[4].role, words[2].role, words[2].head) == ("object", "particle", 1)


def test_who_sails_off_a_coast_keeps_his_place(words_of: WordsOf) -> None:
    words = words_of("""
        Ships ship NOUN NNS subject 1
        sailed sail VERB VBD root 1
        off off ADP IN case 3
        Togo Togo PROPN NNP oblique 1
    """)
    repair_particles(words)
    assert words[3].role == "oblique"
