"""Two clauses beside each other in a French headline, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

HEADLINE = """
    Rome Rome PROPN nsubj 1
    ferme fermer VERB ROOT 1 VerbForm=Fin
    un un DET det 3
    port port NOUN obj 1
    {} {} PUNCT punct 5
    Oslo Oslo PROPN nsubj 6
    proteste protester VERB {} 1 VerbForm=Fin
"""


@pytest.mark.parametrize("label", ["ccomp", "advcl"])
def test_clause_behind_a_comma_is_no_complement(french: Mended, label: str) -> None:
    assert french(HEADLINE.format(",", ",", label))["proteste"] == ("parataxis", "ferme")


def test_clause_behind_a_colon_may_be_what_is_said(french: Mended) -> None:
    assert french(HEADLINE.format(":", ":", "ccomp"))["proteste"] == ("clausal-complement", "ferme")
