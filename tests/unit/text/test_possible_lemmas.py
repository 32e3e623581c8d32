"""A word's lemmas, whatever it may be."""

from __future__ import annotations

import pytest

from streams.settings import Settings
from streams.text.pipelines import load_pipeline


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "word", "lemmas"),
    [
        ("en", "fired", {"fire", "fired"}),
        ("en", "Talks", {"talk", "talks"}),
        ("en", "Ouagadougou", {"ouagadougou"}),
        ("fr", "attaques", {"attaque", "attaquer"}),
        ("fr", "menace", {"menace", "menacer"}),
    ],
)
def test_lemmas_of_a_word(language: str, word: str, lemmas: set[str]) -> None:
    assert lemmas <= load_pipeline(language, Settings().pipelines[language]).lemmas.of(word)
