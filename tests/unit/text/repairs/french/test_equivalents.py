"""Sums behind «l'équivalent de». The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.french.equivalents import sums_behind_equivalents
from streams.text.words import Word

Read = Callable[[str], list[Word]]

TREE = """
    Oslo Oslo PROPN x subject 1
    verse verser VERB x root 1 VerbForm=Fin
    l' le DET x determiner 3
    équivalent équivalent NOUN x object 1
    de de ADP x case 6
    NUMBER
    millions million NOUN x oblique 3
"""


def test_the_sum_is_given(words_of: Read) -> None:
    words = words_of(TREE.replace("NUMBER", "deux deux NUM x numeral 6"))
    sums_behind_equivalents(words)
    assert (words[6].role, words[6].head, words[3].head) == ("object", 1, 6)


def test_an_equivalent_of_something_uncounted_stays(words_of: Read) -> None:
    words = words_of(TREE.replace("NUMBER", "nos notre DET x possessor 6"))
    sums_behind_equivalents(words)
    assert words[3].role == "object"
