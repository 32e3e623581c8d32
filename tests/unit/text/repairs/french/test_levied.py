"""Duties that somebody is hit with, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

HIT = """
    Les le DET det 1
    vins vin NOUN nsubj:pass 3
    sont être AUX aux:pass 3 VerbForm=Fin
    frappés frapper VERB ROOT 3 Tense=Past|VerbForm=Part
    d' de ADP case 6
    une un DET det 6
    surtaxe surtaxe NOUN obl:arg 3
    chinoise chinois ADJ amod 6
"""

HITS = """
    Pékin Pékin PROPN nsubj 1
    frappe frapper VERB ROOT 1 VerbForm=Fin
    les le DET det 3
    vins vin NOUN obj 1
    d' de ADP case 6
    une un DET det 6
    surtaxe surtaxe NOUN obl:arg 1
"""


def test_duty_hits_where_nobody_is_said_to(french: Mended) -> None:
    assert french(HIT)["surtaxe"] == ("agent", "frappés")


def test_duty_is_the_means_of_who_hits(french: Mended) -> None:
    assert french(HITS)["surtaxe"][0] == "oblique"
