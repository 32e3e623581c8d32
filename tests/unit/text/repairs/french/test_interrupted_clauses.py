"""Clauses whose subject has a participle between commas, mended."""

from __future__ import annotations

from collections.abc import Callable

Mended = Callable[[str], dict[str, tuple[str, str]]]


def test_the_finite_verb_behind_the_participle_has_the_subject(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        dit dire VERB ROOT 1 Mood=Ind|VerbForm=Fin
        que que SCONJ mark 6
        les le DET det 4
        troupes troupe NOUN nsubj 6
        , , PUNCT punct 6
        parties partir VERB ccomp 1 Tense=Past|VerbForm=Part
        hier hier ADV advmod 6
        , , PUNCT punct 10
        ont avoir AUX aux:tense 10 Mood=Ind|VerbForm=Fin
        pris prendre VERB conj 6 Tense=Past|VerbForm=Part
        Goma Goma PROPN obj 10
    """)
    assert found["troupes"] == ("subject", "pris")
    assert found["parties"] == ("adnominal-clause", "troupes")
    assert found["pris"] == ("clausal-complement", "dit")
    assert found["que"] == ("mark", "pris")


def test_a_participle_that_is_followed_by_no_verb_stays(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        dit dire VERB ROOT 1 Mood=Ind|VerbForm=Fin
        que que SCONJ mark 6
        les le DET det 4
        troupes troupe NOUN nsubj 6
        , , PUNCT punct 6
        parties partir VERB ccomp 1 Tense=Past|VerbForm=Part
        hier hier ADV advmod 6
    """)
    assert found["troupes"] == ("subject", "parties")


def test_who_is_armed_has_come_and_taken_somebody(french: Mended) -> None:
    found = french("""
        Des un DET det 1
        hommes homme NOUN nsubj 4
        armés armer VERB acl 1 Tense=Past|VerbForm=Part
        , , PUNCT punct 4
        venus venir VERB ROOT 4 Tense=Past|VerbForm=Part
        à à ADP case 6
        pied pied NOUN obl:arg 4
        , , PUNCT punct 4
        ont avoir AUX aux:tense 9 Mood=Ind|Tense=Pres|VerbForm=Fin
        emmené emmener VERB parataxis 4 Tense=Past|VerbForm=Part
        un un DET det 11
        prêtre prêtre NOUN obj 9
    """)
    assert found["hommes"] == ("subject", "emmené")
    assert found["emmené"] == ("root", "emmené")


def test_who_has_come_meets_somebody(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        ministre ministre NOUN nsubj 3
        , , PUNCT punct 1
        arrivé arriver VERB advcl 9 Tense=Past|VerbForm=Part
        lundi lundi NOUN obl:mod 3
        à à ADP case 6
        Oslo Oslo PROPN obl:arg 3
        , , PUNCT punct 9
        a avoir AUX aux:tense 9 Mood=Ind|Tense=Pres|VerbForm=Fin
        rencontré rencontrer VERB ROOT 9 Tense=Past|VerbForm=Part
        le le DET det 11
        roi roi NOUN obj 9
    """)
    assert found["ministre"] == ("subject", "rencontré")
