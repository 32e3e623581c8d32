"""*accused its rival Chad*."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.neighbours import names_behind_neighbours
from streams.text.words import Word

ACCUSED = """
    Niger Niger PROPN NNP subject 1
    accused accuse VERB VBD root 1
    its its PRON PRP$ possessor 3
    {noun} {noun} NOUN NN object 1
    Chad Chad PROPN NNP apposition 3
"""


@pytest.mark.parametrize(("noun", "role"), [("rival", "object"), ("envoy", "apposition")])
def test_a_name_behind_what_it_is_to_another_is_the_verbs(
    words_of: Callable[[str], list[Word]], noun: str, role: str
) -> None:
    words = words_of(ACCUSED.format(noun=noun))
    names_behind_neighbours(words)
    assert words[4].role == role
