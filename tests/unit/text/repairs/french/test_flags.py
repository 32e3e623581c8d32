"""The flags of ships in French, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


FLAGGED = """
    Oslo Oslo PROPN nsubj 1
    saisit saisir VERB ROOT 1 VerbForm=Fin
    un un DET det 3
    cargo cargo NOUN obj 1
    battant battre VERB acl 3 Tense=Pres|VerbForm=Part
    pavillon pavillon NOUN obj 4
    grec grec ADJ xcomp 4
"""


def test_flag_is_the_ships(french: Mended) -> None:
    assert french(FLAGGED)["grec"] == ("adjective", "cargo")
