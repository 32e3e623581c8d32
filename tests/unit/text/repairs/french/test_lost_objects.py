"""Objects that French parsers lose, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_who_is_taken_at_his_home_is_not_the_homes(french: Mended) -> None:
    found = french("""
        Ils il PRON nsubj 2
        ont avoir AUX aux:tense 2 Mood=Ind|Tense=Pres|VerbForm=Fin
        arrêté arrêter VERB ROOT 2 Tense=Past|VerbForm=Part
        à à ADP case 5
        son son DET det 5
        domicile domicile NOUN obl:mod 2
        l' le DET det 7
        avocat avocat NOUN nmod 5
        Ali Ali PROPN obj 2
    """)
    assert found["avocat"] == ("object", "arrêté")
    assert found["Ali"] == ("apposition", "avocat")


def test_mercy_that_is_somebodys_is_the_object(french: Mended) -> None:
    found = french("""
        Rabat Rabat PROPN nsubj 2
        a avoir AUX aux:tense 2 Mood=Ind|Tense=Pres|VerbForm=Fin
        accordé accorder VERB ROOT 2 Tense=Past|VerbForm=Part
        sa son DET det 4
        grâce grâce NOUN nummod 5
        à à ADP case 7
        un un DET det 7
        espion espion NOUN obl:arg 2
    """)
    assert found["grâce"] == ("object", "accordé")


def test_who_withdraws_from_talks_withdraws_no_talks(french: Mended) -> None:
    found = french("""
        Rabat Rabat PROPN nsubj 3
        s' se PRON expl:comp 3
        est être AUX aux:tense 3 Mood=Ind|Tense=Pres|VerbForm=Fin
        retiré retirer VERB ROOT 3 Tense=Past|VerbForm=Part
        des un ADP det 5
        pourparlers pourparlers NOUN obj 3
    """)
    assert found["pourparlers"] == ("oblique", "retiré")
    assert found["des"] == ("case", "pourparlers")


def test_before_another_article_de_is_a_preposition(french: Mended) -> None:
    found = french("""
        Rabat Rabat PROPN nsubj 2
        a avoir AUX aux:tense 2 Mood=Ind|Tense=Pres|VerbForm=Fin
        convenu convenir VERB ROOT 2 Tense=Past|VerbForm=Part
        d' de ADP case 5
        un un DET det 5
        échange échange NOUN obj 2
    """)
    assert found["échange"] == ("oblique", "convenu")


def test_a_noun_right_behind_its_verb_is_no_quality_of_it(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 1
        déclare déclarer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        guerre guerre NOUN amod 1
        aux à ADP case 4
        pirates pirate NOUN nmod 2
    """)
    assert found["guerre"] == ("object", "déclare")


def test_what_somebody_calls_a_thing_hangs_on_the_verb(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 2
        a avoir AUX aux:tense 2
        taxé taxer VERB ROOT 2 Tense=Past|VerbForm=Part
        d' de ADP case 4
        injuste injuste ADJ amod 6
        la le DET det 6
        réforme réforme NOUN obj 2
    """)
    assert found["injuste"] == ("oblique", "taxé")
    assert found["réforme"] == ("object", "taxé")
