"""Who will not do the whole of something has not refused it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.patterns.lexicon import lexicon
from streams.cameo.reality.modality import reality_of_verb
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

ENGLISH = """
    Kenya Kenya PROPN subject 3
    will will AUX auxiliary 3
    not not PART negation 3
    free free VERB root 3
    {which} {which} {pos} determiner 5
    captives captive NOUN object 3
"""

FRENCH = """
    Nairobi Nairobi PROPN subject 4
    ne ne ADV negation 4
    va aller AUX auxiliary 4
    pas pas ADV negation 4
    lever lever VERB root 4
    l' le DET determiner 6
    {what} {what} NOUN object 4
    des de ADP case 8
    taxes taxe NOUN oblique 6
"""


@pytest.mark.parametrize(
    ("which", "pos", "refused"), [("all", "DET", False), ("every", "DET", False), ("the", "DET", True)]
)
def test_not_all_is_no_refusal(build: Build, which: str, pos: str, refused: bool) -> None:
    reality = reality_of_verb(build(ENGLISH.format(which=which, pos=pos)), 3, lexicon("en"))
    assert reality.negated
    assert reality.future is refused


@pytest.mark.parametrize(("what", "refused"), [("intégralité", False), ("ensemble", False), ("essentiel", True)])
def test_the_whole_may_be_a_noun(build: Build, what: str, refused: bool) -> None:
    reality = reality_of_verb(build(FRENCH.format(what=what)), 4, lexicon("fr"))
    assert reality.negated
    assert reality.future is refused


def test_who_denies_all_of_what_was_done_still_denies(build: Build) -> None:
    said = ENGLISH.format(which="all", pos="DET").replace("will will", "did do")
    assert reality_of_verb(build(said), 3, lexicon("en")).negated
