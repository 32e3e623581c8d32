"""What is done year after year is custom, and no news."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.patterns.lexicon import lexicon
from streams.cameo.reality.habits import is_habit
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

MEET = """
    Russia Russia PROPN subject 3
    and and CCONJ coordinator 2
    Iran Iran PROPN conjunct 0
    {verb}
    {each} {each} DET determiner 5
    {time} {time} NOUN oblique 3
"""
PRESENT = "meet meet VERB root 3 VerbForm=Fin|Tense=Pres"
PAST = "met meet VERB root 3 VerbForm=Fin|Tense=Past"


@pytest.mark.parametrize(
    ("verb", "each", "time", "found"),
    [
        (PRESENT, "every", "autumn", True),
        (PRESENT, "this", "autumn", False),
        (PRESENT, "every", "day", False),
        (PAST, "every", "autumn", False),
    ],
)
def test_who_meet_every_autumn_have_not_met_now(build: Build, verb: str, each: str, time: str, found: bool) -> None:
    sentence = build(MEET.format(verb=verb, each=each, time=time))
    assert is_habit(sentence, sentence.tokens[3], lexicon("en")) is found


def test_so_with_the_noun_that_is_its_subject(build: Build) -> None:
    sentence = build("""
        Talks talk NOUN passive-subject 2
        are be AUX passive-auxiliary 2 Tense=Pres
        held hold VERB root 2 VerbForm=Part
        annually annually ADV adverb 2
    """)
    assert is_habit(sentence, sentence.tokens[0], lexicon("en"))
