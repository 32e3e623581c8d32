"""Three persons of office who are one subject, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

MEETING = """
    La le DET det 1
    reine reine NOUN obl:mod 15
    des de ADP case 3
    Pays-Bas Pays-Bas PROPN nmod 1
    , , PUNCT punct 15
    le le DET det 6
    roi roi NOUN nsubj 15
    de de ADP case 8
    Suède Suède PROPN nmod 6
    et et CCONJ cc 11
    la le DET det 11
    chancelière chancelière NOUN conj 6
    autrichienne autrichien ADJ amod 11
    se se PRON expl:pv 15
    sont être AUX aux:tense 15 VerbForm=Fin|Number=Plur
    vus voir VERB ROOT 15 Tense=Past|VerbForm=Part
"""

OPENING = """
    Le le DET det 1
    soir soir NOUN obl:mod 9
    , , PUNCT punct 9
    le le DET det 4
    roi roi NOUN nsubj 9
    et et CCONJ cc 7
    la le DET det 7
    reine reine NOUN conj 4
    ont avoir AUX aux:tense 9 VerbForm=Fin|Number=Plur
    dîné dîner VERB ROOT 9 Tense=Past|VerbForm=Part
"""


def test_first_of_three_is_a_subject(french: Mended) -> None:
    mended = french(MEETING)
    assert mended["reine"] == ("subject", "vus")
    assert mended["roi"] == ("conjunct", "reine")
    assert mended["chancelière"] == ("conjunct", "reine")


def test_evening_is_no_subject(french: Mended) -> None:
    mended = french(OPENING)
    assert mended["soir"][0] == "oblique"
    assert mended["roi"] == ("subject", "dîné")
