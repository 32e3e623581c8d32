"""Pronouns before a verb, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_two_pronouns_before_a_verb_are_the_verbs(french: Mended) -> None:
    found = french("""
        La le DET det 1
        police police NOUN nsubj 5
        les le DET det 1
        en en PRON iobj 5
        a avoir AUX aux:tense 5 Tense=Pres|VerbForm=Fin
        délogés déloger VERB ROOT 5 Tense=Past|VerbForm=Part
    """)
    assert found["les"] == ("object", "délogés")
    assert found["en"] == ("indirect-object", "délogés")


def test_lui_beside_en_is_no_loose_word(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 4
        lui luire PRON dep 4
        en en PRON iobj 4
        a avoir AUX aux:tense 4 Tense=Pres|VerbForm=Fin
        livré livrer VERB ROOT 4 Tense=Past|VerbForm=Part
        deux deux NUM obj 4
    """)
    assert found["lui"] == ("indirect-object", "livré")


def test_y_before_a_verb_is_neither_subject_nor_empty(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 3
        y y PRON nsubj 3
        a avoir AUX aux:tense 3 Tense=Pres|VerbForm=Fin
        distribué distribuer VERB ROOT 3 Tense=Past|VerbForm=Part
        du de DET case 5
        riz riz NOUN obj 3
    """)
    assert found["y"] == ("indirect-object", "distribué")


def test_il_y_a_is_left_alone(french: Mended) -> None:
    found = french("""
        Il il PRON expl:subj 2
        y y PRON expl:comp 2
        a avoir VERB ROOT 2 Tense=Pres|VerbForm=Fin
        des un DET det 4
        vivres vivre NOUN obj 2
    """)
    assert found["y"] == ("expletive", "a")


def test_dessus_says_upon_whom(french: Mended) -> None:
    found = french("""
        Des un DET det 1
        soldats soldat NOUN nsubj 4
        leur lui PRON iobj 4
        ont avoir AUX aux:tense 4 Mood=Ind|Tense=Pres|VerbForm=Fin
        tiré tirer VERB ROOT 4 Tense=Past|VerbForm=Part
        dessus dessus ADV advmod 4
    """)
    assert found["leur"] == ("oblique", "tiré")
    assert found["dessus"] == ("case", "leur")
