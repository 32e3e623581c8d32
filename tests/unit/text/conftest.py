"""Parsed sentences made by hand, without a pipeline."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.clear import convert_clear
from streams.text.features import Features
from streams.text.repairs.anywhere import repair
from streams.text.universal import convert_universal
from streams.text.words import Word, words_of

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


@pytest.fixture(scope="session")
def parsed() -> Build:
    """Words from lines of `text lemma pos label head [features or tag]`; heads count from 0, `~` glues to the word before."""

    def build(lines: str) -> list[Word]:
        rows = [line.split() for line in lines.strip().splitlines()]
        features = [_features(row[0], row[1], row[2], row[3], row[5] if len(row) > 5 else "") for row in rows]
        spaces = [not following[0].startswith("~") for following in rows[1:]] + [False]
        return words_of(features, [int(row[4]) for row in rows], spaces)

    return build


def _features(text: str, lemma: str, pos: str, label: str, more: str) -> Features:
    tag, morphology = ("", more) if "=" in more else (more, "")
    return Features(text.lstrip("~"), lemma, pos, tag, label, morphology)


def relations(words: list[Word]) -> dict[str, tuple[str, str]]:
    """Each word's role and the text of its head."""
    return {word.text: (word.role, words[word.head].text) for word in words}


@pytest.fixture(scope="session")
def related() -> Callable[[list[Word]], dict[str, tuple[str, str]]]:
    """Each word's role and the text of its head."""
    return relations


@pytest.fixture(scope="session")
def french(parsed: Build) -> Mended:
    """The relations of a French sentence, as its pipeline parsed it, once mended."""

    def mend(lines: str) -> Relations:
        words = parsed(lines)
        convert_universal(words)
        repair(words, "fr")
        return relations(words)

    return mend


@pytest.fixture(scope="session")
def english(parsed: Build) -> Mended:
    """The relations of an English sentence, as its pipeline parsed it, once mended."""

    def mend(lines: str) -> Relations:
        words = parsed(lines)
        convert_clear(words)
        repair(words, "en")
        return relations(words)

    return mend
