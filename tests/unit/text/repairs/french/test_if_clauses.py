"""Clauses with *si*, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_what_one_will_do_is_under_a_condition(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        menace menacer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        de de ADP mark 3
        frapper frapper VERB xcomp 1 VerbForm=Inf
        si si SCONJ case 5
        Lima Lima PROPN nsubj 6
        refuse refuser VERB ccomp 3 Tense=Pres|VerbForm=Fin
    """)
    assert found["si"] == ("mark", "refuse")
    assert found["Lima"] == ("subject", "refuse")
    assert found["refuse"] == ("adverbial-clause", "frapper")


def test_what_one_asks_is_no_condition(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        demande demander VERB ROOT 1 Tense=Pres|VerbForm=Fin
        si si SCONJ mark 4
        Lima Lima PROPN nsubj 4
        refuse refuser VERB ccomp 1 Tense=Pres|VerbForm=Fin
    """)
    assert found["refuse"] == ("clausal-complement", "demande")
