"""Tests of what French parsers get wrong about words that are joined."""

from __future__ import annotations

from collections.abc import Callable

Mended = Callable[[str], dict[str, tuple[str, str]]]


def test_ainsi_que_joins_to_the_last_phrase_of_its_kind(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        punit punir VERB ROOT 1 Mood=Ind|VerbForm=Fin
        deux deux NUM nummod 3
        juges juge NOUN obj 1
        pour pour ADP case 5
        vol vol NOUN obl:mod 1
        ainsi ainsi ADV cc 9
        que que SCONJ fixed 6
        une un DET det 9
        banque banque NOUN obl:mod 1
    """)
    assert found["banque"] == ("conjunct", "juges")
