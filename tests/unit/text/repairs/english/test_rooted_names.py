"""A first name is no verb of its sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.rooted_names import rooted_names
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

LINES = """
    Premier Premier PROPN NNP {title} 1
    Karl-Heinz Karl-Heinz PROPN NNP root 1
    Orlok Orlok PROPN NNP flat 1
    {own} {own} PRON PRP {role} 4
    praised praise VERB VBD clausal-complement 1
    Togo Togo PROPN NNP object 4
    . . PUNCT . punctuation 1
"""


@pytest.mark.parametrize("title", ["compound", "subject"])
def test_the_verb_stands_above_the_whole_name(words_of: WordsOf, title: str) -> None:
    words = words_of(LINES.format(title=title, own="there", role="adverb"))
    rooted_names(words)
    assert words[4].is_root
    assert [(word.head, word.role) for word in words[:3]] == [(2, "compound"), (2, "compound"), (4, "subject")]
    assert words[6].head == 4


def test_a_verb_with_a_subject_of_its_own_stays(words_of: WordsOf) -> None:
    words = words_of(LINES.format(title="compound", own="he", role="subject"))
    rooted_names(words)
    assert words[1].is_root
