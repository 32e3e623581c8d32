"""Which acts are published."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coder import Coding
from streams.cameo.relevance import irrelevance
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

MALI = ResolvedActor("Mali", 20, 24, 2, country="MLI", roles=("GOV",))
CRITICS = ResolvedActor("Critics", 0, 7, 0)


@pytest.fixture
def sentence(build: Build) -> Sentence:
    return build("""
        Critics critic NOUN subject 1
        hit hit VERB root 1
        Mali Mali PROPN object 1
    """)


@pytest.mark.parametrize("code", ["111", "020", "130", "051"])
def test_words_of_nobody_known_are_not_published(sentence: Sentence, code: str) -> None:
    assert (
        irrelevance(sentence, Coding(CRITICS, MALI, code, 1, conditional=False, rule="x", doubts=()))
        == "unknown-speaker"
    )
    assert (
        irrelevance(sentence, Coding(None, MALI, code, 1, conditional=False, rule="x", doubts=())) == "unknown-speaker"
    )


@pytest.mark.parametrize("code", ["116", "173", "190", "0841"])
def test_deeds_and_sentences_of_nobody_known_are(sentence: Sentence, code: str) -> None:
    assert irrelevance(sentence, Coding(None, MALI, code, 1, conditional=False, rule="x", doubts=())) is None
