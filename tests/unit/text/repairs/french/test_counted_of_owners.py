"""Those whom a number counts out of somebody's, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_of_his_who_are_counted_it_is_done_to_them(french: Mended) -> None:
    found = french("""
        talibans taliban NOUN nsubj 2
        ont avoir AUX aux:tense 2
        relâché relâcher VERB ROOT 2 Tense=Past|VerbForm=Part
        trois trois NUM nummod 6
        de de ADP case 6
        ses son DET det 6 Poss=Yes
        employés employé NOUN obl:arg 2
    """)
    assert found["employés"] == ("object", "relâché")
