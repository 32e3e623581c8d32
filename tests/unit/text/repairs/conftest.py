"""Sentences made by hand as repairs meet them: with roles, not with a parser's labels."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.words import Word


@pytest.fixture(scope="session")
def words_of() -> Callable[[str], list[Word]]:
    """Words from lines of `text lemma pos tag role head [features]`; heads count from 0."""

    def read(lines: str) -> list[Word]:
        rows = [[*line.split(), ""][:7] for line in lines.strip().splitlines()]
        return [
            Word(index, text, lemma, pos, tag, "", int(head), morphology=features, role=role)
            for index, (text, lemma, pos, tag, role, head, features) in enumerate(rows)
        ]

    return read
