"""What is given behind its receiver, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

GIFT = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    fait faire VERB ROOT 2 Tense=Past|VerbForm=Part
    cadeau cadeau NOUN obj 2
    à à ADP case 5
    Riga Riga PROPN obl:arg 2
    de de ADP case 8
    dix dix NUM nummod 8
    trains train NOUN nmod 5
"""

TOLD = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    fait faire VERB ROOT 2 Tense=Past|VerbForm=Part
    part part NOUN obj 2
    au à ADP case 5
    ministre ministre NOUN obl:arg 2
    de de ADP case 8
    la le DET det 8
    Santé Santé PROPN nmod 5
"""


def test_gift_is_not_the_receivers(french: Mended) -> None:
    assert french(GIFT)["trains"] == ("oblique", "fait")


def test_office_is_the_receivers(french: Mended) -> None:
    assert french(TOLD)["Santé"] == ("oblique", "ministre")
