"""*Venir de* before an infinitive, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


LIVRER = """
    Oslo Oslo PROPN nsubj 1
    vient venir VERB ROOT 1 VerbForm=Fin
    de de ADP mark 3
    livrer livrer VERB xcomp 1 VerbForm=Inf
    des un DET det 5
    chars char NOUN obj 3
"""

CHASSED = """
    Ali Ali PROPN nsubj 1
    vient venir VERB ROOT 1 VerbForm=Fin
    d' de ADP mark 4
    être être AUX aux:pass 4 VerbForm=Inf
    chassé chasser VERB xcomp 1 Tense=Past|VerbForm=Part
"""

ORIGIN = """
    Ali Ali PROPN nsubj 1
    vient venir VERB ROOT 1 VerbForm=Fin
    de de ADP case 3
    Lomé Lomé PROPN obl:arg 1
"""


def test_what_was_just_done_is_the_deed(french: Mended) -> None:
    mended = french(LIVRER)
    assert mended["Oslo"] == ("subject", "livrer")
    assert mended["vient"] == ("auxiliary", "livrer")


def test_what_was_just_done_to_somebody_is_passive(french: Mended) -> None:
    assert french(CHASSED)["Ali"] == ("passive-subject", "chassé")


def test_whence_somebody_comes_is_a_place(french: Mended) -> None:
    assert french(ORIGIN)["vient"] == ("root", "vient")
