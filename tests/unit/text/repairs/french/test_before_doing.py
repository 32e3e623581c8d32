"""Circumstances with *avant de*, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_what_follows_before_is_a_circumstance_and_the_clitic_its_object(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        jugé juger VERB ROOT 2 Tense=Past|VerbForm=Part
        un un DET det 4
        espion espion NOUN obj 2
        avant avant ADP mark 8
        de de ADP case 8
        le le PRON det 8
        relâcher relâcher NOUN obl:mod 2
    """)
    assert found["relâcher"] == ("adverbial-clause", "jugé")
    assert found["le"] == ("object", "relâcher")
    assert found["de"] == ("adverb", "avant")
