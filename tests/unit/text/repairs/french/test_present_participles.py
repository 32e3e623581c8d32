"""Present participles that a parser takes for the sentence, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

CROSSED = """
    Un un DET det 1
    navire navire NOUN nsubj 3
    a avoir AUX aux:tense 3 VerbForm=Fin
    franchi franchir VERB dep 7 Tense=Past|VerbForm=Part
    le le DET det 5
    golfe golfe NOUN obj 3
    , , PUNCT punct 3
    provoquant provoquer VERB ROOT 7 Tense=Pres|VerbForm=Part
    un un DET det 9
    tollé tollé NOUN obj 7
"""

ASKED = """
    La le DET det 1
    plainte plainte NOUN nsubj 2
    visant viser VERB ROOT 2 Tense=Pres|VerbForm=Part
    le le DET det 4
    maire maire NOUN obj 2
    a avoir AUX aux:tense 7 VerbForm=Fin
    été être AUX aux:pass 7 Tense=Past|VerbForm=Part
    rejetée rejeter VERB conj 2 Tense=Past|VerbForm=Part
"""


def test_what_a_passage_provoked_heads_nothing(french: Mended) -> None:
    mended = french(CROSSED)
    assert mended["franchi"][0] == "root"
    assert mended["provoquant"] == ("adverbial-clause", "franchi")


def test_whom_a_complaint_is_against_heads_nothing(french: Mended) -> None:
    mended = french(ASKED)
    assert mended["plainte"] == ("passive-subject", "rejetée")
    assert mended["visant"] == ("adnominal-clause", "plainte")
