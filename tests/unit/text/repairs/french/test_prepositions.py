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
