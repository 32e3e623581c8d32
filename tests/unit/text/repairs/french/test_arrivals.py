"""An arrival that opens the sentence, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

ARRIVAL = """
    Arrivée arrivée NOUN dep 8 Gender=Fem|Number=Sing
    lundi lundi NOUN obl:mod 0
    à à ADP case 3
    Riga Riga PROPN nmod 0
    , , PUNCT punct 8
    la le DET det 6
    reine reine NOUN nsubj 8
    a avoir AUX aux:tense 8 VerbForm=Fin
    dîné dîner VERB ROOT 8 Tense=Past|VerbForm=Part
"""


def test_who_arrived_did_so(french: Mended) -> None:
    assert french(ARRIVAL)["Arrivée"] == ("adverbial-clause", "dîné")
