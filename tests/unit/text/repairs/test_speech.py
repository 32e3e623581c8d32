"""Speech reported behind what is said. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.speech import speech_behind
from streams.text.words import Word

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]
PRESENT = "Mood=Ind|VerbForm=Fin"


def test_object_of_what_is_said_is_no_subject_of_the_verb_of_saying(french: Mended) -> None:
    found = french("""
        Bamako Bamako PROPN nsubj 2
        a avoir AUX aux:tense 2
        expulsé expulser VERB ROOT 2
        l' le DET det 4
        ambassadeur ambassadeur NOUN nsubj 7 Number=Sing
        , , PUNCT punct 7
        ont avoir AUX aux:tense 7 Number=Plur|VerbForm=Fin
        annoncé annoncer VERB ccomp 2
        mardi mardi NOUN obl:mod 7
        les le DET det 10
        autorités autorité NOUN obj 7 Number=Plur
    """)
    assert found["annoncé"] == ("root", "annoncé")
    assert found["expulsé"] == ("clausal-complement", "annoncé")
    assert found["autorités"] == ("subject", "annoncé")
    assert found["ambassadeur"] == ("object", "expulsé")


def test_what_is_announced_is_no_subject_where_the_number_differs(french: Mended) -> None:
    found = french("""
        Bamako Bamako PROPN nsubj 2
        a avoir AUX aux:tense 2
        cédé céder VERB ROOT 2
        , , PUNCT punct 5
        a avoir AUX aux:tense 5 Number=Sing|VerbForm=Fin
        annoncé annoncer VERB conj 2
        les le DET det 7
        élections élection NOUN obj 5 Number=Plur
    """)
    assert found["élections"] == ("object", "annoncé")
    assert found["cédé"] == ("root", "cédé")


def test_clause_of_a_relative_pronoun_is_not_what_is_said(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj:pass 6
        , , PUNCT punct 6
        dont dont PRON obl 4
        l' le DET det 4
        envoyé envoyé NOUN nsubj:pass 6
        fut être AUX aux:pass 6
        reçu recevoir VERB ROOT 6
        , , PUNCT punct 9
        a avoir AUX aux:tense 9
        dénoncé dénoncer VERB parataxis 6
        un un DET det 11
        crime crime NOUN obj 9
    """)
    assert found["reçu"][0] != "clausal-complement"


def test_verb_of_saying_with_its_noun_before_it_governs_in_english(english: Mended) -> None:
    found = english("""
        Mali Mali PROPN nsubj 1 NNP
        quit quit VERB ROOT 1 VBD
        ECOWAS ECOWAS PROPN dobj 1 NNP
        , , PUNCT punct 1
        its its PRON poss 5 PRP$
        rulers ruler NOUN dobj 1 NNS
        announced announce VERB acl 5 VBN
    """)
    assert found["announced"] == ("root", "announced")
    assert found["rulers"] == ("subject", "announced")
    assert found["quit"] == ("clausal-complement", "announced")


def test_a_clause_joined_without_and_is_what_was_said(words_of: Build) -> None:
    words = words_of("""
        Reform reform NOUN NN subject 2
        will will AUX MD auxiliary 2
        wait wait VERB VB root 2
        , , PUNCT , punctuation 2
        ministers minister NOUN NNS subject 5
        predicted predict VERB VBD conjunct 2
    """)
    speech_behind(words)
    assert words[5].is_root
    assert (words[2].head, words[2].role) == (5, "clausal-complement")
