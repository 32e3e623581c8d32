"""What gender and number say of a word's place. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

_OFFER = """
    L' le DET det 1
    offre offre NOUN nsubj 7 Gender=Fem|Number=Sing
    de de ADP case 3
    dialogue dialogue NOUN nmod 1 Gender=Masc|Number=Sing
    {} lancer VERB acl 3 {}|Tense=Past|VerbForm=Part
    par par ADP case 6
    Oslo Oslo PROPN obl:agent 4
    tient tenir VERB ROOT 7 Tense=Pres|VerbForm=Fin
"""


def test_what_agrees_with_the_first_noun_is_its(french: Mended) -> None:
    found = french(_OFFER.format("lancée", "Gender=Fem|Number=Sing"))
    assert found["lancée"] == ("adnominal-clause", "offre")


def test_what_agrees_with_the_noun_before_it_stays(french: Mended) -> None:
    found = french(_OFFER.format("lancé", "Gender=Masc|Number=Sing"))
    assert found["lancé"] == ("adnominal-clause", "dialogue")


def test_a_guess_that_the_letters_belie_counts_for_nothing(french: Mended) -> None:
    found = french(_OFFER.format("lancés", "Gender=Fem|Number=Sing"))
    assert found["lancés"] == ("adnominal-clause", "dialogue")
