"""Sets of words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.patterns.words import Words
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

STRIKES = """
Two two NUM numeral 3
air air NOUN compound 3
- - PUNCT punctuation 3
strikes strike NOUN subject 4
hit hit VERB root 4
"""


def test_a_lemma_is_found_whatever_its_form(build: Build) -> None:
    sentence: Sentence = build(STRIKES)
    assert Words.of(["strike"]).has(sentence, sentence.tokens[3])
    assert not Words.of(["strike"]).has(sentence, sentence.tokens[4])


@pytest.mark.parametrize("expression", ["air strike", "air-strike"])
def test_an_expression_is_found_at_its_head_across_hyphens(build: Build, expression: str) -> None:
    sentence: Sentence = build(STRIKES)
    assert Words.of([expression]).has(sentence, sentence.tokens[3])


def test_an_expression_needs_all_its_words(build: Build) -> None:
    sentence: Sentence = build(STRIKES)
    assert not Words.of(["missile strike"]).has(sentence, sentence.tokens[3])


def test_an_article_may_stand_within_an_expression(build: Build) -> None:
    sentence: Sentence = build("""
        a a DET determiner 1
        pause pause NOUN root 1
        in in ADP case 4
        the the DET determiner 4
        fighting fighting NOUN oblique 1
    """)
    assert Words.of(["pause in fighting"]).has(sentence, sentence.tokens[1])
    assert Words.of(["pause in the fighting"]).has(sentence, sentence.tokens[1])
