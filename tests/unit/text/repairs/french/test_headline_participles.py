"""The participle that a headline has for its verb. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_participle_behind_a_name_is_told_of_him(french: Mended) -> None:
    found = french("""
        Guinée Guinée PROPN ROOT 0
        : : PUNCT punct 0
        le le DET det 3
        militant militant NOUN nmod 0
        Foniké Foniké PROPN nmod 3
        Menguè Menguè PROPN nmod 3
        arrêté arrêter VERB dep 5 Tense=Past|VerbForm=Part
        à à ADP case 8
        Conakry Conakry PROPN nmod 5
    """)
    assert found["arrêté"] == ("adnominal-clause", "militant")
    assert found["Conakry"] == ("oblique", "arrêté")


def test_who_is_awaited_in_a_headline_does_not_wait(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        ministre ministre NOUN nsubj 3
        kényan kényan ADJ amod 1
        attendu attendre VERB ROOT 3 Tense=Past|VerbForm=Part
        à à ADP case 5
        Oslo Oslo PROPN obl 3
    """)
    assert found["ministre"] == ("passive-subject", "attendu")
