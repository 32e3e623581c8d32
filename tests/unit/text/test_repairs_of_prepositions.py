"""Tests of the French prepositions that parsers misread."""

from __future__ import annotations

from collections.abc import Callable

Mended = Callable[[str], dict[str, tuple[str, str]]]


def test_le_long_de_is_one_preposition(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        masse masser VERB ROOT 1 Mood=Ind|VerbForm=Fin
        ces ce DET det 3
        chars char NOUN obl:mod 1
        le le DET det 5
        long long NOUN obj 1
        du de ADP case 7
        fleuve fleuve NOUN nmod 5
    """)
    assert found["fleuve"] == ("oblique", "masse")
    assert found["long"] == ("case", "fleuve")
