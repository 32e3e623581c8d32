"""Passives with se faire and se voir, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_who_has_himself_arrested_is_arrested(french: Mended) -> None:
    found = french("""
        Trois trois NUM nummod 1
        marins marin NOUN dep 5
        se se PRON expl:comp 5
        sont être AUX aux:tense 5 Tense=Pres|VerbForm=Fin
        fait faire AUX dep 5 Tense=Past|VerbForm=Part
        arrêter arrêter VERB ROOT 5 VerbForm=Inf
        par par ADP case 8
        la le DET det 8
        police police NOUN obl:mod 5
    """)
    assert found["marins"] == ("passive-subject", "arrêter")
    assert found["police"] == ("agent", "arrêter")


def test_who_sees_himself_refused_a_thing_is_refused_it(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        Tchad Tchad PROPN nsubj 4
        s' se PRON expl:comp 4
        est être AUX aux:tense 4 Tense=Pres|VerbForm=Fin
        vu voir VERB ROOT 4 Tense=Past|VerbForm=Part
        refuser refuser VERB xcomp 4 VerbForm=Inf
        un un DET det 7
        prêt prêt NOUN obj 5
        par par ADP case 10
        le le DET det 10
        FMI FMI PROPN nmod 7
    """)
    assert found["refuser"] == ("root", "refuser")
    assert found["Tchad"] == ("indirect-object", "refuser")
    assert found["FMI"] == ("agent", "refuser")


def test_who_blows_himself_up_does_it(french: Mended) -> None:
    found = french("""
        Un un DET det 1
        homme homme NOUN nsubj 5
        s' se PRON expl:comp 5
        est être AUX aux:tense 5 Tense=Pres|VerbForm=Fin
        fait faire AUX aux:caus 5 Tense=Past|VerbForm=Part
        exploser exploser VERB ROOT 5 VerbForm=Inf
    """)
    assert found["homme"] == ("subject", "exploser")
