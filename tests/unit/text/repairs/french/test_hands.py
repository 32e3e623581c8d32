"""Into whose hands something falls, mended. The tree is one that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(("noun", "found"), [("mains", ("oblique", "mains")), ("portes", ("object", "tombé"))])
def test_hands_are_somebodys(
    french: Callable[[str], dict[str, tuple[str, str]]], noun: str, found: tuple[str, str]
) -> None:
    relations = french(f"""
        Riga Riga PROPN nsubj 2
        a avoir AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        tombé jeter VERB ROOT 2 Tense=Past|VerbForm=Part
        aux à ADP case 4
        {noun} main NOUN obl:mod 2
        des de ADP case 6
        pirates pirate NOUN obl:mod 2
    """)
    assert relations["pirates"] == found
