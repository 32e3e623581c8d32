"""Clauses behind a semicolon, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_behind_a_semicolon_a_sentence_of_its_own_begins(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        cède céder VERB ROOT 1 Tense=Pres|VerbForm=Fin
        ; ; PUNCT punct 1
        Rome Rome PROPN nsubj 4
        proteste protester VERB advcl 1 Tense=Pres|VerbForm=Fin
    """)
    assert found["proteste"] == ("parataxis", "cède")
