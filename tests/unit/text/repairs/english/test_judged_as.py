"""What is judged by a noun before it is named is what the verb is done to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.judged_as import things_judged_by_nouns
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

BESIDE = """
    Niger Niger PROPN NNP subject 1
    {verb} {verb} VERB VBD root 1
    as as ADP IN case 3
    myth myth NOUN NN oblique 1
    Togo Togo PROPN NNP possessor 6
    's 's PART POS case 4
    story story NOUN NN apposition 3
"""
WITHIN = """
    Niger Niger PROPN NNP subject 1
    dismiss dismiss VERB VBD root 1
    as as ADP IN case 5
    gossip gossip NOUN NN compound 5
    {before} {before} ADJ JJ {role} 5
    stories story NOUN NNS oblique 1
"""


@pytest.mark.parametrize(("verb", "head"), [("dismiss", 1), ("work", 3)])
def test_a_thing_beside_the_noun_is_the_object_of_verbs_that_judge(words_of: WordsOf, verb: str, head: int) -> None:
    words = words_of(BESIDE.format(verb=verb))
    things_judged_by_nouns(words)
    assert words[6].head == head


@pytest.mark.parametrize(("role", "expected"), [("adjective", "object"), ("compound", "oblique")])
def test_a_thing_with_words_of_its_own_is_parted_from_the_noun(words_of: WordsOf, role: str, expected: str) -> None:
    words = words_of(WITHIN.format(before="Malian", role=role))
    things_judged_by_nouns(words)
    assert words[5].role == expected
    assert words[2].head == (3 if expected == "object" else 5)
