"""Asides on a whole sentence mended. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Mended = Callable[[str], dict[str, tuple[str, str]]]


@pytest.mark.parametrize("role", ["conj", "appos", "nmod"])
def test_decision_behind_a_comma_is_what_the_sentence_tells(french: Mended, role: str) -> None:
    found = french(f"""
        Oslo Oslo PROPN nsubj 1
        défend défendre VERB ROOT 1 VerbForm=Fin
        Rome Rome PROPN obj 1
        , , PUNCT punct 5
        une un DET det 5
        décision décision NOUN {role} 2
        qui qui PRON nsubj 7
        surprend surprendre VERB acl:relcl 5 VerbForm=Fin
    """)
    assert found["décision"] == ("parataxis", "défend")


def test_another_thing_behind_a_comma_stays_joined(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        défend défendre VERB ROOT 1 VerbForm=Fin
        Rome Rome PROPN obj 1
        , , PUNCT punct 5
        une un DET det 5
        ville ville NOUN appos 2
        qui qui PRON nsubj 7
        surprend surprendre VERB acl:relcl 5 VerbForm=Fin
    """)
    assert found["ville"] == ("apposition", "Rome")


def test_an_aside_behind_a_comma_is_not_the_object(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        vide vider VERB ROOT 1 Mood=Ind|VerbForm=Fin
        ses son DET nmod:poss 3
        casernes caserne NOUN obl:mod 1
        , , PUNCT punct 1
        une un DET det 6
        rupture rupture NOUN obj 1
        inédite inédit ADJ amod 6
    """)
    assert found["casernes"] == ("object", "vide")
    assert found["rupture"] == ("parataxis", "vide")


def test_a_name_said_again_is_no_second_object(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 2
        a avoir AUX aux:tense 2
        acheté acheter VERB ROOT 2 Tense=Past|VerbForm=Part
        un un DET det 4
        dépôt dépôt NOUN obj 2
        de de ADP case 6
        Varna Varna PROPN nmod 4
        , , PUNCT punct 2
        la le DET det 9
        station station NOUN obj 2
        des de ADP case 11
        vacanciers vacancier NOUN nmod 9
    """)
    assert found["station"] == ("apposition", "Varna")
