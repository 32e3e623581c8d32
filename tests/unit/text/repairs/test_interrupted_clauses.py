"""Clauses whose subject has a participle between commas, mended."""

from __future__ import annotations

from collections.abc import Callable

Mended = Callable[[str], dict[str, tuple[str, str]]]


def test_the_finite_verb_behind_the_participle_has_the_subject(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        dit dire VERB ROOT 1 Mood=Ind|VerbForm=Fin
        que que SCONJ mark 6
        les le DET det 4
        troupes troupe NOUN nsubj 6
        , , PUNCT punct 6
        parties partir VERB ccomp 1 Tense=Past|VerbForm=Part
        hier hier ADV advmod 6
        , , PUNCT punct 10
        ont avoir AUX aux:tense 10 Mood=Ind|VerbForm=Fin
        pris prendre VERB conj 6 Tense=Past|VerbForm=Part
        Goma Goma PROPN obj 10
    """)
    assert found["troupes"] == ("subject", "pris")
    assert found["parties"] == ("adnominal-clause", "troupes")
    assert found["pris"] == ("clausal-complement", "dit")
    assert found["que"] == ("mark", "pris")


def test_a_participle_that_is_followed_by_no_verb_stays(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        dit dire VERB ROOT 1 Mood=Ind|VerbForm=Fin
        que que SCONJ mark 6
        les le DET det 4
        troupes troupe NOUN nsubj 6
        , , PUNCT punct 6
        parties partir VERB ccomp 1 Tense=Past|VerbForm=Part
        hier hier ADV advmod 6
    """)
    assert found["troupes"] == ("subject", "parties")
