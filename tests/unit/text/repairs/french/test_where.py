"""Clauses with *où* behind a comma, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_where_is_no_subject_and_its_clause_tells_of_the_place(french: Mended) -> None:
    found = french("""
        Pékin Pékin PROPN nsubj 1
        arme armer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        le le DET det 3
        Tchad Tchad PROPN obj 1
        , , PUNCT punct 3
        où où PRON nsubj 8
        Doha Doha PROPN nsubj 8
        a avoir AUX aux:tense 8 VerbForm=Fin
        ouvert ouvrir VERB advcl 1 Tense=Past|VerbForm=Part
        une un DET det 10
        ambassade ambassade NOUN obj 8
    """)
    assert found["où"] == ("indirect-object", "ouvert")
    assert found["ouvert"] == ("relative-clause", "Tchad")


def test_where_hangs_on_what_is_meant_to_be_done_there(french: Mended) -> None:
    found = french("""
        Pékin Pékin PROPN nsubj 1
        arme armer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        le le DET det 3
        Tchad Tchad PROPN obj 1
        , , PUNCT punct 3
        où où PRON iobj 7
        Doha Doha PROPN nsubj 7
        veut vouloir VERB ccomp 1 Tense=Pres|VerbForm=Fin
        ouvrir ouvrir VERB xcomp 7 VerbForm=Inf
        une un DET det 10
        ambassade ambassade NOUN obj 8
    """)
    assert found["où"] == ("indirect-object", "ouvrir")
    assert found["veut"] == ("adverbial-clause", "arme")
