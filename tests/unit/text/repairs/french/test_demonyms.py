"""Whose somebody is in French, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


FIGHTERS = """
    Les le DET det 2
    séparatistes séparatiste ADJ amod 2
    corses corse NOUN nsubj 4
    ont avoir AUX aux:tense 4 VerbForm=Fin
    cédé céder VERB ROOT 4 Tense=Past|VerbForm=Part
"""

NIGHTS = """
    Rome Rome PROPN nsubj 1
    bombarde bombarder VERB ROOT 1 VerbForm=Fin
    chaque chaque DET det 3
    nuit nuit NOUN obl:mod 1
    Tunis Tunis PROPN nmod 3
"""


def test_fighters_are_the_noun_and_their_country_its_adjective(french: Mended) -> None:
    mended = french(FIGHTERS)
    assert mended["séparatistes"] == ("subject", "cédé")
    assert mended["corses"] == ("adjective", "séparatistes")


def test_name_behind_a_time_is_whom_it_is_done_to(french: Mended) -> None:
    assert french(NIGHTS)["Tunis"] == ("object", "bombarde")


def test_nationality_with_a_hyphen_is_an_adjective(french: Mended) -> None:
    found = french("""
        Une un DET det 1
        armée armée NOUN nsubj 3
        sri-lankaise sri-lankaise NOUN nmod 1
        avance avancer VERB ROOT 3 Mood=Ind|Tense=Pres|VerbForm=Fin
    """)
    assert found["sri-lankaise"] == ("adjective", "armée")


def test_nationality_with_a_hyphen_is_no_punctuation(french: Mended) -> None:
    found = french("""
        Lula Lula PROPN nsubj 1
        reçoit recevoir VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
        son son DET det 3
        homologue homologue NOUN obj 1
        sud-africain sud-africain PUNCT punct 1
    """)
    assert found["sud-africain"] == ("adjective", "homologue")


def test_the_first_of_two_is_who_he_is_before_a_demonym_with_a_hyphen(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        juge juger VERB ROOT 1 Tense=Pres|VerbForm=Fin
        un un DET det 4
        étudiant étudiant ADJ amod 4
        nord-coréen nord-coréen NOUN obj 1
    """)
    assert found["étudiant"] == ("object", "juge")
    assert found["nord-coréen"] == ("adjective", "étudiant")


def test_a_second_nationality_with_a_hyphen_follows_the_first(french: Mended) -> None:
    found = french("""
        ministres ministre NOUN nsubj 4
        chilien chilien ADJ amod 0
        et et CCONJ cc 3
        sud-africain sud-africain NOUN conj 0
        parlent parler VERB ROOT 4 Tense=Pres|VerbForm=Fin
    """)
    assert found["sud-africain"] == ("conjunct", "chilien")
