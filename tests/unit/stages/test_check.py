"""The lexicons as they are: each line can win, and every example comes out as its line says, by that line."""

from __future__ import annotations

import pytest

from streams.cameo.codes import ROOTS
from streams.cameo.patterns.lexicon import FOLDER, lexicon, read_patterns
from streams.stages.check import line_faults, main
from streams.stages.examples import example_faults

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


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_conflicts_dead_patterns_duplicates_or_idle_classes_and_every_code_is_given_or_explained(
    language: str,
) -> None:
    assert [f"{finding.kind} {finding}" for finding in line_faults(lexicon(language))] == []


@pytest.mark.model
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_comes_out_as_its_line_says_and_by_that_line(language: str) -> None:
    assert [str(fault) for fault in example_faults(lexicon(language), lexicon(language).patterns)] == []


def test_a_language_without_a_lexicon_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["xx"]) == 2
    assert "no lexicon 'xx'" in capsys.readouterr().err


def test_a_file_number_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["en", "77"]) == 2
    assert "77" in capsys.readouterr().err
