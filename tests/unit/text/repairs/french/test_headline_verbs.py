"""Objects taken for sentences in French, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


DOOR = """
    Le le DET det 1
    Niger Niger PROPN nsubj 2
    claque claquer VERB advcl 4 VerbForm=Fin
    la le DET obj 4
    porte porte NOUN ROOT 4
"""

CONSUL = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    déclaré déclarer VERB ROOT 2 Tense=Past|VerbForm=Part
    persona persona ADV advmod 2
    non non ADV advmod 5
    grata grata ADJ xcomp 3
    le le DET det 7
    consul consul NOUN obj 2
"""


def test_object_is_no_sentence(french: Mended) -> None:
    mended = french(DOOR)
    assert mended["claque"] == ("root", "claque")
    assert mended["porte"] == ("object", "claque")


def test_persona_non_grata_is_what_he_is_declared(french: Mended) -> None:
    assert french(CONSUL)["persona"] == ("attribute", "déclaré")
