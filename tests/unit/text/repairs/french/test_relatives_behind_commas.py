"""Relative clauses behind commas, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_que_behind_a_comma_tells_of_the_noun(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        juge juge NOUN nsubj 3
        a avoir AUX aux:tense 3 Tense=Pres|VerbForm=Fin
        libéré libérer VERB ROOT 3 Tense=Past|VerbForm=Part
        trois trois NUM nummod 5
        journalistes journaliste NOUN obj 3 Number=Plur
        ~, , PUNCT punct 3
        que que PRON mark 11 PronType=Rel
        la le DET det 9
        police police NOUN nsubj 11
        avait avoir AUX aux:tense 11 Tense=Imp|VerbForm=Fin
        arrêtés arrêter VERB advcl 3 Number=Plur|Tense=Past|VerbForm=Part
    """)
    assert found["arrêtés"] == ("relative-clause", "journalistes")


@pytest.mark.parametrize(
    ("preposition", "meant"), [("à à ADP case 6", "Khartoum"), ("de de ADP case 6", "ambassadeur")]
)
def test_it_tells_of_a_place_that_stands_before(preposition: str, meant: str, french: Mended) -> None:
    found = french(f"""
        Berne Berne PROPN nsubj 2
        a avoir AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        rappelé rappeler VERB ROOT 2 Tense=Past|VerbForm=Part
        son son DET det 4
        ambassadeur ambassadeur NOUN obj 2 Number=Sing
        {preposition}
        Khartoum Khartoum PROPN nmod 4
        ~, , PUNCT punct 2
        que que SCONJ mark 11
        les le DET det 10
        rebelles rebelle NOUN nsubj 11
        encerclent encercler VERB ccomp 2 Tense=Pres|VerbForm=Fin
    """)
    assert found["encerclent"] == ("relative-clause", meant)


def test_what_is_said_behind_a_place_is_still_said(french: Mended) -> None:
    found = french("""
        Berne Berne PROPN nsubj 2
        a avoir AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        dit dire VERB ROOT 2 Tense=Past|VerbForm=Part
        ~, , PUNCT punct 5
        à à ADP case 5
        Genève Genève PROPN obl:mod 2
        ~, , PUNCT punct 5
        que que SCONJ mark 9
        Paris Paris PROPN nsubj 9
        céderait céder VERB ccomp 2 Mood=Cnd|VerbForm=Fin
    """)
    assert found["céderait"] == ("clausal-complement", "dit")


def test_so_it_is_with_qui(french: Mended) -> None:
    found = french("""
        Kiev Kiev PROPN nsubj 1
        remercie remercier VERB ROOT 1 Tense=Pres|VerbForm=Fin
        le le DET det 3
        chancelier chancelier NOUN obj 1
        ~, , PUNCT punct 1
        qui qui PRON nsubj 7 PronType=Rel
        lui lui PRON iobj 7
        promet promettre VERB ccomp 1 Tense=Pres|VerbForm=Fin
        des un DET det 9
        obus obus NOUN obj 7
    """)
    assert found["promet"] == ("relative-clause", "chancelier")


def test_a_second_clause_tells_of_the_same_noun(french: Mended) -> None:
    found = french("""
        L' le DET det 1
        opposante opposant NOUN nsubj 14
        ~, , PUNCT punct 1
        qui qui PRON nsubj 4 PronType=Rel
        purgeait purger VERB acl:relcl 1 Tense=Imp|VerbForm=Fin
        une un DET det 6
        peine peine NOUN obj 4
        et et CCONJ cc 11
        que que SCONJ mark 11
        Berne Berne PROPN nsubj 11
        a avoir AUX aux:tense 11 Tense=Pres|VerbForm=Fin
        relâchée relâcher VERB conj 4 Tense=Past|VerbForm=Part
        ~, , PUNCT punct 14
        a avoir AUX aux:tense 14 Tense=Pres|VerbForm=Fin
        fui fuir VERB ROOT 14 Tense=Past|VerbForm=Part
    """)
    assert found["relâchée"] == ("relative-clause", "opposante")


def test_a_participle_that_agrees_tells_of_the_noun_behind_a_place(french: Mended) -> None:
    found = french("""
        Ils il PRON nsubj 2
        sont être AUX aux:tense 2 VerbForm=Fin
        entrés entrer VERB ROOT 2 Tense=Past|VerbForm=Part
        dans dans ADP case 4
        Goma Goma PROPN obl:arg 2
        ~, , PUNCT punct 4
        que que SCONJ obj 10
        les le DET det 8
        rebelles rebelle NOUN nsubj 10
        ont avoir AUX aux:tense 10 VerbForm=Fin
        abandonnée abandonner VERB advcl 2 Tense=Past|VerbForm=Part
    """)
    assert found["abandonnée"] == ("relative-clause", "Goma")


def test_to_whom_something_is_done_stands_before_the_comma(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        invite inviter VERB ROOT 1 Tense=Pres|VerbForm=Fin
        Kaboul Kaboul PROPN obj 1
        , , PUNCT punct 2
        à à ADP case 5
        qui qui PRON obl:arg 7 PronType=Rel
        Rome Rome PROPN nsubj 7
        promet promettre VERB ccomp 1 Tense=Pres|VerbForm=Fin
        des un DET det 9
        vivres vivres NOUN obj 7
    """)
    assert found["promet"] == ("relative-clause", "Kaboul")
    assert found["qui"] == ("oblique", "promet")


def test_the_clause_behind_who_is_cited_first_tells_of_him(french: Mended) -> None:
    found = french("""
        Selon selon ADP case 1
        Kiev Kiev PROPN obl:mod 7
        , , PUNCT punct 1
        qui qui PRON nsubj 4 PronType=Rel
        enquête enquêter VERB advcl 7 Tense=Pres|VerbForm=Fin
        , , PUNCT punct 7
        Moscou Moscou PROPN nsubj 7
        ment mentir VERB ROOT 7 Tense=Pres|VerbForm=Fin
    """)
    assert found["enquête"] == ("relative-clause", "Kiev")


ANSWERED = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    répondu répondre VERB ROOT 2 Tense=Past|VerbForm=Part
    au à ADP case 4
    ministre ministre NOUN obl:arg 2 Gender=Masc|Number=Sing
    , , PUNCT punct 2
    qu' que PRON obj 8 PronType=Rel
    il lui PRON nsubj 8
    accuse accuser VERB dep 2 VerbForm=Fin
"""

FIRED = """
    Oslo Oslo PROPN nsubj 1
    vise viser VERB ROOT 1 VerbForm=Fin
    le le DET det 3
    Jnim Jnim PROPN obj 1
    , , PUNCT punct 8
    auquel auquel PRON obl:arg 8
    Riga Riga PROPN nsubj 8
    avait avoir AUX aux:tense 8 VerbForm=Fin
    parlé parler VERB conj 1 Tense=Past|VerbForm=Part
"""


def test_whom_somebody_accuses_was_answered(french: Mended) -> None:
    assert french(ANSWERED)["accuse"] == ("relative-clause", "ministre")


def test_to_which_tells_of_the_name_before(french: Mended) -> None:
    assert french(FIRED)["parlé"] == ("relative-clause", "Jnim")


SHOT = """
    Oslo Oslo PROPN nsubj 1
    vise viser VERB ROOT 1 VerbForm=Fin
    le le DET det 3
    Jnim Jnim PROPN obj 1
    , , PUNCT punct 9
    dont dont PRON obl:arg 7
    les le DET det 7
    tirs tir NOUN nsubj 9
    ont avoir AUX aux:tense 9 VerbForm=Fin
    repris reprendre VERB parataxis 1 Tense=Past|VerbForm=Part
"""


def test_whose_shots_are_told_of_the_name_before(french: Mended) -> None:
    assert french(SHOT)["repris"] == ("relative-clause", "Jnim")
