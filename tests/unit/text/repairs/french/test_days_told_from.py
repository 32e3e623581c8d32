"""The day before, which is not what is done, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

SEIZED = """
    Le le DET det 1
    yacht yacht NOUN nsubj:pass 12
    que que SCONJ mark 6
    la le DET det 4
    douane douane NOUN nsubj 6
    avait avoir AUX aux:tense 6 VerbForm=Fin
    retenu retenir VERB acl:relcl 1 Tense=Past|VerbForm=Part
    la le DET det 8
    veille veille NOUN obj 6
    a avoir AUX aux:tense 12 VerbForm=Fin
    été être AUX aux:pass 12 Tense=Past|VerbForm=Part
    vite vite ADV advmod 12
    rendu rendre VERB ROOT 12 Tense=Past|VerbForm=Part
"""


def test_day_before_is_no_object(french: Mended) -> None:
    assert french(SEIZED)["veille"] == ("oblique", "retenu")
