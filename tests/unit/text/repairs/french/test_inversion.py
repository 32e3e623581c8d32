"""Subjects behind their verb, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Mended = Callable[[str], dict[str, tuple[str, str]]]

MARCHES = """
    Oslo Oslo PROPN nsubj 1
    marche marcher VERB ROOT 1 Tense=Pres|VerbForm=Fin
    comme comme SCONJ mark {verb}
    {clitic}
    exige exiger VERB advcl 1 Tense=Pres|VerbForm=Fin
    Bonn Bonn PROPN obj {verb}
"""


def test_behind_comme_and_a_pronoun_stands_who_says_so(french: Mended) -> None:
    assert french(MARCHES.format(verb=4, clitic="l' le PRON obj 4"))["Bonn"] == ("subject", "exige")


def test_without_a_pronoun_it_is_the_object(french: Mended) -> None:
    assert french(MARCHES.format(verb=4, clitic="Paris Paris PROPN nsubj 4"))["Bonn"] == ("object", "exige")
