"""Gerunds before the main clause."""

from __future__ import annotations

from collections.abc import Callable

Mended = Callable[[str], dict[str, tuple[str, str]]]

LEFT = """
    En en ADP mark 1
    quittant quitter VERB ROOT 1 Tense=Pres|VerbForm=Part
    Alger Alger PROPN obj 1
    , , PUNCT punct 1
    {word} {word} {kind} 5
    rit rire VERB advcl 1 Mood=Ind|Tense=Pres|VerbForm=Fin
"""


def test_behind_a_gerund_the_clause_with_a_subject_is_the_main_one(french: Mended) -> None:
    found = french(LEFT.format(word="Abbas", kind="PROPN nsubj"))
    assert found["rit"] == ("root", "rit")
    assert found["quittant"] == ("adverbial-clause", "rit")


def test_a_clause_with_a_conjunction_is_not(french: Mended) -> None:
    found = french(LEFT.format(word="quand", kind="SCONJ mark"))
    assert found["quittant"] == ("root", "quittant")
