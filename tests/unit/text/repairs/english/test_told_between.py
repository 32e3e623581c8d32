"""Who tells it between a subject and its verb does not do it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.told_between import told_between
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

LINES = """
    Chad Chad PROPN NNP subject 4
    , , PUNCT , punctuation 4
    an an DET DT determiner 3
    envoy envoy NOUN NN subject 4
    told tell VERB VBD {telling}
    deputies deputy NOUN NNS object 4
    , , PUNCT , punctuation 4
    had have AUX VBD auxiliary 8
    sold sell VERB VBN {main}
    arms arm NOUN NNS object 8
"""


@pytest.mark.parametrize(("telling", "main"), [("root 4", "clausal-complement 4"), ("parataxis 8", "root 8")])
def test_the_subject_before_the_comma_is_that_of_the_verb_behind(words_of: WordsOf, telling: str, main: str) -> None:
    words = words_of(LINES.format(telling=telling, main=main))
    told_between(words)
    assert (words[0].head, words[0].role) == (8, "subject")
    assert (words[4].head, words[4].role) == (4, "root")
    assert (words[8].head, words[8].role) == (4, "clausal-complement")


def test_a_verb_with_its_own_subject_keeps_it(words_of: WordsOf) -> None:
    words = words_of(
        """
        Chad Chad PROPN NNP subject 4
        , , PUNCT , punctuation 4
        an an DET DT determiner 3
        envoy envoy NOUN NN subject 4
        told tell VERB VBD root 4
        deputies deputy NOUN NNS object 4
        , , PUNCT , punctuation 4
        it it PRON PRP subject 8
        sold sell VERB VBD clausal-complement 4
        """
    )
    told_between(words)
    assert words[0].head == 4
