"""Classes of words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from streams.cameo.words import Words, read_classes
from streams.errors import LexiconError
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


def test_a_class_includes_another(tmp_path: Path) -> None:
    path = tmp_path / "classes.txt"
    path.write_text("[ARMS]\ngun, [BIG]  # all of them\n[BIG]\ntank,\nhowitzer\n")
    assert read_classes(path)["ARMS"].single == {"gun", "tank", "howitzer"}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("gun\n", 1, "before the first"),
        ("[A]\ngun\n[A]\ntank\n", 3, "twice"),
        ("[A]\n# nothing yet\ngun, [B]\n", 3, "not defined"),
        ("[A]\n[B],\n[B]\n[A],\n", 4, "includes itself"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, text: str, line: int, problem: str) -> None:
    path = tmp_path / "classes.txt"
    path.write_text(text)
    with pytest.raises(LexiconError, match=problem) as caught:
        read_classes(path)
    assert caught.value.line == line
