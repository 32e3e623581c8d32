"""Neighbours and allies that taggers take for adjectives, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_neighbour_before_a_nationality_is_the_noun(french: Mended) -> None:
    found = french("""
        Lima Lima PROPN nsubj 1
        accuse accuser VERB ROOT 1 VerbForm=Fin
        sa son DET nmod:poss 4
        rivale rival ADJ amod 4
        chilienne chilien NOUN obj 1
    """)
    assert found["rivale"] == ("object", "accuse")
    assert found["chilienne"] == ("adjective", "rivale")
