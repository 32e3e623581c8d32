"""Relative clauses with *qui* between a subject and its verb. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_what_stands_between_the_verbs_is_done_by_the_first(french: Mended) -> None:
    found = french("""
        Les le DET det 1
        mutins mutin NOUN ROOT 1 Number=Plur
        qui qui PRON nsubj 3 PronType=Rel
        tiennent tenir VERB acl:relcl 1 Tense=Pres|VerbForm=Fin|Number=Plur
        depuis depuis ADP case 5
        mardi mardi NOUN obl:mod 3
        le le DET det 7
        port port NOUN nsubj 9
        ont avoir AUX aux:tense 9 Tense=Pres|VerbForm=Fin|Number=Plur
        tué tuer VERB ccomp 3 Tense=Past|VerbForm=Part
        deux deux NUM nummod 11
        soldats soldat NOUN obj 9
    """)
    assert found["mutins"] == ("subject", "tué")
    assert found["port"] == ("object", "tiennent")


def test_a_second_name_is_hit_too(french: Mended) -> None:
    found = french("""
        Les le DET det 1
        orages orage NOUN nsubj 8 Number=Plur
        qui qui PRON nsubj 3 PronType=Rel
        frappent frapper VERB acl:relcl 1 Tense=Pres|VerbForm=Fin|Number=Plur
        Cuba Cuba PROPN obj 3
        et et CCONJ cc 6
        Haïti Haïti PROPN conj 1
        ont avoir AUX aux:tense 8 Tense=Pres|VerbForm=Fin|Number=Plur
        tué tuer VERB ROOT 8 Tense=Past|VerbForm=Part
        dix dix NUM nummod 10
        personnes personne NOUN obj 8
    """)
    assert found["Haïti"] == ("conjunct", "Cuba")


def test_whom_they_held_are_let_go_and_do_nothing(french: Mended) -> None:
    found = french("""
        Les le DET det 1
        paysans paysan NOUN ROOT 1
        qui qui PRON nsubj 3 PronType=Rel
        retenaient retenir VERB acl:relcl 1 Mood=Ind|Tense=Imp|VerbForm=Fin
        deux deux NUM nummod 5
        soldats soldat NOUN nsubj 8
        les le PRON obj 8
        ont avoir AUX aux:tense 8 Mood=Ind|Tense=Pres|VerbForm=Fin
        relâchés relâcher VERB acl 1 Tense=Past|VerbForm=Part
    """)
    assert found["soldats"] == ("object", "retenaient")
    assert found["paysans"] == ("subject", "relâchés")
