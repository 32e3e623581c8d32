"""The lexicons as they are: every example comes out as its line says."""

from __future__ import annotations

import pytest

from streams.cameo.codes import ROOTS
from streams.cameo.lexicon import FOLDER, lexicon, read_patterns
from streams.stages.check import failures

LANGUAGES = ("en", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_a_pattern(language: str) -> None:
    patterns, mistakes = read_patterns(FOLDER / language)
    assert patterns
    assert [str(mistake) for mistake in mistakes] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_roots_are_covered(language: str) -> None:
    assert {pattern.code[:2] for pattern in lexicon(language).patterns if not pattern.is_about_acts} == set(ROOTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_has_an_example_and_its_coding(language: str) -> None:
    assert [p.where for p in lexicon(language).patterns if not (p.example and p.coding)] == []


@pytest.mark.model
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_comes_out_as_its_line_says(language: str) -> None:
    assert [str(failure) for failure in failures(language)] == []
