"""Nouns that are as good as denied."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.patterns.lexicon import lexicon
from streams.cameo.reality.as_good_as_none import is_as_good_as_none
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

OFFICERS = """
    {first}
    {second}
    Malian malian ADJ adjective 3
    officer officer NOUN passive-subject 5
    was be AUX passive-auxiliary 5
    arrested arrest VERB root 5
"""


def _is_none(build: Build, first: str, second: str) -> bool:
    sentence = build(OFFICERS.format(first=first, second=second))
    return is_as_good_as_none(sentence, sentence.tokens[3], lexicon("en"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Not not PART negation 1", "one one NUM numeral 3"),
        ("Not not PART negation 3", "a a DET determiner 3"),
        ("Not not PART negation 5", "a a DET determiner 3"),
        ("Hardly hardly ADV adverb 1", "any any DET determiner 3"),
        ("Barely barely ADV adverb 3", "a a DET determiner 3"),
        ("Today today ADV adverb 5", "few few ADJ adjective 3"),
    ],
)
def test_not_one_and_few_are_next_to_none(build: Build, first: str, second: str) -> None:
    assert _is_none(build, first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Only only ADV adverb 1", "one one NUM numeral 3"),
        ("The the DET determiner 3", "few few ADJ adjective 3"),
        ("Not not PART negation 3", "only only ADV adverb 3"),
    ],
)
def test_one_or_a_few_are_somebody(build: Build, first: str, second: str) -> None:
    assert not _is_none(build, first, second)
