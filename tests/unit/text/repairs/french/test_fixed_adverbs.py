"""Expressions like «tour à tour», mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_in_turn_is_how_they_did_it(french: Mended) -> None:
    found = french("""
        Berne Berne PROPN nsubj 4
        et et CCONJ cc 2
        Kiev Kiev PROPN conj 0
        ont avoir AUX aux:tense 4 Tense=Pres|VerbForm=Fin
        tour tour NOUN nsubj 7
        à à ADP case 6
        tour tour NOUN nmod 4
        reconnu reconnaître VERB ROOT 7 Tense=Past|VerbForm=Part
        la le DET det 9
        Palestine Palestine PROPN obj 7
    """)
    assert found["Berne"] == ("subject", "reconnu")
    assert found["ont"] == ("auxiliary", "reconnu")


def test_two_mentions_of_a_noun_are_no_such_expression(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        tour tour NOUN nsubj 2
        passe passer VERB ROOT 2 Tense=Pres|VerbForm=Fin
        de de ADP case 4
        tour tour NOUN obl:arg 2
        à à ADP case 6
        Berne Berne PROPN obl:arg 2
    """)
    assert found["tour"][0] == "oblique"


def test_together_is_no_preposition_of_the_place(french: Mended) -> None:
    found = french("""
        marins marin NOUN nsubj 2
        ont avoir AUX aux:tense 2
        navigué naviguer VERB ROOT 2 Tense=Past|VerbForm=Part
        ensemble ensemble ADV case 5
        en en ADP case 5
        mer mer NOUN obl:mod 2
    """)
    assert found["ensemble"] == ("object", "navigué")
