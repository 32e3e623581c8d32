"""What was agreed in a town, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

AGREED = """
    Oslo Oslo PROPN nsubj 4
    et et CCONJ cc 2
    Riga Riga PROPN conj 0
    ont avoir AUX aux:tense 4 VerbForm=Fin
    convenu convenir VERB ROOT 4 Tense=Past|VerbForm=Part
    à à ADP case 6
    Bonn Bonn PROPN obl:mod 4
    d' de ADP mark 8
    ouvrir ouvrir VERB acl 6 VerbForm=Inf
    des un DET det 10
    ports port NOUN obj 8
"""


def test_no_town_opens_ports(french: Mended) -> None:
    assert french(AGREED)["ouvrir"] == ("open-complement", "convenu")
