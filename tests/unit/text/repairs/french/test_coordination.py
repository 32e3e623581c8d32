"""Tests of what French parsers get wrong about words that are joined."""

from __future__ import annotations

from collections.abc import Callable

Mended = Callable[[str], dict[str, tuple[str, str]]]


def test_ainsi_que_joins_to_the_last_phrase_of_its_kind(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        punit punir VERB ROOT 1 Mood=Ind|VerbForm=Fin
        deux deux NUM nummod 3
        juges juge NOUN obj 1
        pour pour ADP case 5
        vol vol NOUN obl:mod 1
        ainsi ainsi ADV cc 9
        que que SCONJ fixed 6
        une un DET det 9
        banque banque NOUN obl:mod 1
    """)
    assert found["banque"] == ("conjunct", "juges")


def test_a_name_that_begins_is_the_first_of_two_subjects(french: Mended) -> None:
    found = french("""
        Damas Damas PROPN ROOT 0
        et et CCONJ cc 5
        les le DET det 3
        rebelles rebelle NOUN nsubj 5
        ont avoir AUX aux:tense 5 VerbForm=Fin
        négocié négocier VERB conj 0 Tense=Past|VerbForm=Part
    """)
    assert found["Damas"] == ("subject", "négocié")
    assert found["rebelles"] == ("conjunct", "Damas")


def test_a_participle_that_asks_somebody_is_joined_to_the_perfect(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        massé masser VERB ROOT 2 Tense=Past|VerbForm=Part
        des un DET det 4
        chars char NOUN obj 2
        et et CCONJ cc 6
        demandé demander VERB conj 4 Tense=Past|VerbForm=Part
        à à ADP case 8
        Rome Rome PROPN obl:arg 6
        de de ADP mark 10
        agir agir VERB xcomp 6 VerbForm=Inf
    """)
    assert found["demandé"] == ("conjunct", "massé")
