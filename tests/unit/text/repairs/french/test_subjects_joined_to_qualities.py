"""Nouns that parsers join to the adjective of the first, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_noun_with_its_own_article_is_joined_to_the_noun(french: Mended) -> None:
    found = french("""
        Des un DET det 1
        marins marin NOUN nsubj 8
        danois danois ADJ amod 1
        et et CCONJ cc 5
        des de ADP case 5
        pilotes pilote NOUN conj 2
        belges belge ADJ amod 5
        ont avoir AUX aux:tense 8
        patrouillé patrouiller VERB ROOT 8 Tense=Past|VerbForm=Part
    """)
    assert found["pilotes"] == ("conjunct", "marins")
    assert found["des"] == ("determiner", "pilotes")
