"""Those who are counted behind a place, mended. The trees are those that the pipeline gave."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

PUSHED_BACK = """
    Varsovie Varsovie PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    refoulé refouler VERB ROOT 2 Tense=Past|VerbForm=Part
    vers vers ADP case 4
    Minsk Minsk PROPN obl:arg 2
    plus plus ADV case 8
    de de ADP case 8
    cent cent NUM nummod 8
    {0} {1} NOUN obl:mod 2 Number=Plur
"""


@pytest.mark.parametrize(("noun", "lemma", "role"), [("migrants", "migrant", "object"), ("jours", "jour", "oblique")])
def test_whom_a_number_counts_is_the_object(noun: str, lemma: str, role: str, french: Mended) -> None:
    assert french(PUSHED_BACK.format(noun, lemma))[noun] == (role, "refoulé")


DRIVEN_OUT = """
    Minsk Minsk PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    tiré tirer VERB ROOT 2 Tense=Past|VerbForm=Part
    de de ADP case 5
    leurs son DET det:poss 5
    lits lit NOUN obl:arg 2
    des un ADP case 7
    {0} {1} NOUN nmod 5 Number=Plur
    de de ADP case 9
    paysans paysan NOUN nmod 7
"""


@pytest.mark.parametrize(
    ("noun", "lemma", "found"),
    [("milliers", "millier", ("object", "tiré")), ("hommes", "homme", ("oblique", "lits"))],
)
def test_a_crowd_behind_a_place_is_the_object(noun: str, lemma: str, found: tuple[str, str], french: Mended) -> None:
    assert french(DRIVEN_OUT.format(noun, lemma))[noun] == found
