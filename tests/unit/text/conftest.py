"""Parsed sentences made by hand, without a pipeline."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from streams.text.clear import convert_clear
from streams.text.repairs.anywhere import repair
from streams.text.universal import convert_universal
from streams.text.words import Word, words_of

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


@pytest.fixture(scope="session")
def parsed() -> Build:
    """Words from lines of `text lemma pos label head [features or tag]`; heads count from 0, `~` glues to the word before.

    Made through a spaCy document, as the pipelines make theirs.
    """

    def build(lines: str) -> list[Word]:
        rows = [line.split() for line in lines.strip().splitlines()]
        document = Doc(
            Vocab(),
            words=[row[0].lstrip("~") for row in rows],
            spaces=[not following[0].startswith("~") for following in rows[1:]] + [False],
            lemmas=[row[1] for row in rows],
            pos=[row[2] for row in rows],
            deps=[row[3] for row in rows],
            heads=[int(row[4]) for row in rows],
            tags=[row[5] if len(row) > 5 and "=" not in row[5] else "" for row in rows],
            morphs=[row[5] if len(row) > 5 and "=" in row[5] else "" for row in rows],
        )
        return words_of(document)

    return build


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
