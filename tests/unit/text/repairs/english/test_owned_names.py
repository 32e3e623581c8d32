"""Two rulers joined, each told by his country."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.owned_names import owned_names_behind_and
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

LINES = """
    Mohammed Mohammed PROPN NNP subject 8
    of of ADP IN case 2
    Morocco Morocco PROPN NNP oblique 0
    and and CCONJ CC coordinator 2
    Spain Spain PROPN NNP possessor 7
    's 's PART POS case 4
    Pedro Pedro PROPN NNP compound 7
    Sanchez Sanchez PROPN NNP {role} {head}
    dined dine VERB VBD root 8
"""


@pytest.mark.parametrize(("role", "head"), [("apposition", 0), ("conjunct", 2)])
def test_the_second_ruler_is_joined_to_the_first(words_of: WordsOf, role: str, head: int) -> None:
    words = words_of(LINES.format(role=role, head=head))
    owned_names_behind_and(words)
    assert (words[7].head, words[7].role) == (0, "conjunct")
    assert words[3].head == 0


def test_a_name_that_nothing_joins_is_left(words_of: WordsOf) -> None:
    words = words_of(LINES.format(role="apposition", head=0).replace("and and CCONJ CC", ", , PUNCT ,"))
    owned_names_behind_and(words)
    assert words[7].role == "apposition"
