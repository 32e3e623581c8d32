"""Sentences made by hand, so that the coder's grammar is tested without a model."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import SentenceGrammar
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]


@pytest.fixture
def build() -> Build:
    """Build a sentence of lines `text lemma POS relation head [morphology]`; the head is a word's number, from 0."""

    def make(table: str, language: str = "en") -> Sentence:
        rows = [line.split() for line in table.strip().splitlines()]
        offsets: list[int] = []
        place = 0
        for row in rows:
            offsets.append(place)
            place += len(row[0]) + 1
        text = " ".join(row[0] for row in rows)
        return Sentence.from_record(
            SentenceGrammar(
                part="text",
                index=0,
                start=0,
                end=len(text),
                text=text,
                offset=offsets,
                length=[len(row[0]) for row in rows],
                lemma=[row[1] for row in rows],
                pos=[row[2] for row in rows],
                relation=[row[3] for row in rows],
                head=[int(row[4]) - number for number, row in enumerate(rows)],
                morphology=[row[5] if len(row) > 5 else "" for row in rows],
                entity=["" for _ in rows],
            ),
            language,
        )

    return make
