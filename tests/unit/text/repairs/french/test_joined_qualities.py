"""Two nationalities of one noun, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_nationality_in_small_letters_is_joined_to_the_first(french: Mended) -> None:
    found = french("""
        accrochage accrochage NOUN ROOT 0
        entre entre ADP case 2
        marins marin NOUN nmod 0 Number=Plur
        grecs grec ADJ amod 2
        et et CCONJ cc 5
        turcs turc NOUN conj 2
        à à ADP case 7
        Rhodes Rhodes PROPN nmod 0
    """)
    assert found["turcs"] == ("conjunct", "grecs")
    assert found["Rhodes"][1] == "accrochage"


def test_rebels_are_no_quality_of_soldiers(french: Mended) -> None:
    found = french("""
        combats combat NOUN ROOT 0
        entre entre ADP case 2
        soldats soldat NOUN nmod 0 Number=Plur
        maliens malien ADJ amod 2
        et et CCONJ cc 5
        rebelles rebelle ADJ conj 3
    """)
    assert found["rebelles"] == ("conjunct", "soldats")
