"""Expressions that are one preposition. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_l_encontre_de_says_against_whom(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        vote voter VERB ROOT 1 Tense=Pres|VerbForm=Fin
        un un DET det 3
        embargo embargo NOUN obj 1
        à à ADP case 6
        l' le DET det 6
        encontre encontre NOUN obl:arg 1
        de de ADP case 8
        Minsk Minsk PROPN nmod 6
    """)
    assert found["Minsk"] == ("oblique", "vote")
    assert found["encontre"] == ("case", "Minsk")


def test_face_a_is_one_preposition(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        confirme confirmer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        son son DET det:poss 3
        appui appui NOUN obj 1
        face face NOUN case 6
        à à ADP case 6
        Minsk Minsk PROPN nmod 3
    """)
    assert found["face"] == ("case", "Minsk")
    assert found["à"] == ("adverb", "face")


def test_face_a_is_given_to_the_noun_behind_it(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 2
        a avoir AUX aux:tense 2
        plié plier VERB ROOT 2 Tense=Past|VerbForm=Part
        face face NOUN case 4
        à à ADP obl:arg 2
        la le DET det 6
        colère colère NOUN obj 2
    """)
    assert found["colère"] == ("oblique", "plié")
    assert found["face"] == ("case", "colère")


def test_what_has_a_preposition_is_no_part_of_a_name(french: Mended) -> None:
    found = french("""
        L' le DET det 1
        envoi envoi NOUN nsubj 9
        de de ADP case 3
        vivres vivre NOUN nmod 1
        à à ADP case 5
        Cuba Cuba PROPN nmod 3
        par par ADP case 8
        le le DET det 8
        Chili Chili PROPN flat:name 5
        continue continuer VERB ROOT 9 Tense=Pres|VerbForm=Fin
    """)
    assert found["Chili"] == ("oblique", "envoi")


def test_a_preposition_has_no_subject(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        mépris mépris NOUN nsubj 4
        de de ADP case 3
        Sofia Sofia PROPN nmod 1
        envers envers ADP case 5
        Minsk Minsk PROPN nsubj 7
        a avoir AUX aux:tense 7
        choqué choquer VERB ROOT 7 Tense=Past|VerbForm=Part
    """)
    assert found["mépris"] == ("subject", "choqué")
    assert found["Minsk"] == ("oblique", "mépris")
