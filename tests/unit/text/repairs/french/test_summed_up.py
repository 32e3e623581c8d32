"""Nouns that sum up what was done, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_clause_behind_a_bare_noun_is_told_of_it(french: Mended) -> None:
    found = french("""
        Alger Alger PROPN nsubj 2
        a avoir AUX aux:tense 2 VerbForm=Fin
        gracié gracier VERB ROOT 2 Tense=Past|VerbForm=Part
        Daoud Daoud PROPN obj 2
        , , PUNCT punct 2
        mesure mesure NOUN conj 2
        que que SCONJ mark 9
        Berlin Berlin PROPN nsubj 9
        a avoir AUX aux:tense 9 VerbForm=Fin
        saluée saluer VERB ccomp 2 Tense=Past|VerbForm=Part
    """)
    assert found["saluée"] == ("relative-clause", "mesure")
    assert found["que"] == ("object", "saluée")
