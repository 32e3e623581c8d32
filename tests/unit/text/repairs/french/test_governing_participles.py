"""Participles taken for the sentence's verb, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

BAN = """
Le le DET det 1
boycott boycott NOUN nsubj 2
voulu vouloir VERB ROOT 2 Tense=Past|VerbForm=Part
par par ADP case 4
Rome Rome PROPN obl:agent 2
{comma} {comma} {pos} {dep} 2
touche toucher VERB advcl 2 Tense=Pres|VerbForm=Fin
le le DET det 8
blé blé NOUN obj 6
"""


def test_the_finite_verb_behind_a_participle_governs(french: Mended) -> None:
    found = french(BAN.format(comma="hier", pos="ADV", dep="advmod"))
    assert found["touche"] == ("root", "touche")
    assert found["boycott"] == ("subject", "touche")
    assert found["voulu"] == ("adnominal-clause", "boycott")


def test_behind_a_conjunction_it_does_not(french: Mended) -> None:
    assert french(BAN.format(comma="quand", pos="SCONJ", dep="mark"))["voulu"] == ("root", "voulu")
