"""Who acts in a headline whose noun names nobody: its topic."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

RALLY = """
    Mali Mali PROPN root 0
    : : PUNCT punctuation 0
    huge huge ADJ adjective 3
    rally rally NOUN apposition 0
"""


def test_a_protest_is_the_topics_people(build: Build, code: Code) -> None:
    assert code(build(RALLY)) == ["MLICVL 141 ---"]


def test_a_protest_in_another_country_is_not(build: Build, code: Code) -> None:
    assert code(build(RALLY + "    in in ADP case 5\n    Russia Russia PROPN oblique 3")) == []


def test_a_noun_within_a_sentence_is_not(build: Build, code: Code) -> None:
    sentence = build("""
        Mali Mali PROPN other 4
        : : PUNCT punctuation 4
        police police NOUN subject 4
        never never ADV adverb 4
        saw see VERB root 4 Tense=Past|VerbForm=Fin
        rally rally NOUN object 4
    """)
    assert code(sentence) == []


def test_two_topics_meet(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN root 0
        - - PUNCT punctuation 0
        Iran Iran PROPN flat 0
        : : PUNCT punctuation 0
        summit summit NOUN apposition 0
    """)
    assert code(sentence) == ["RUS 040 IRN", "IRN 040 RUS"]
