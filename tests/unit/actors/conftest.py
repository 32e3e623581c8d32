"""Sentences made by hand, so that the rules are tested without a model."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import SentenceGrammar
from streams.actors.reading import ActorReader, ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]


def make(table: str, language: str = "en") -> Sentence:
    """A sentence of lines `text lemma POS relation head [morphology [entity]]`.

    `head` is a word's number from 0; `-` stands for no morphology. Words are parted by spaces, but for hyphens that
    are words of their own: those join.
    """
    rows = [[*line.split(), "", ""] for line in table.strip().splitlines()]
    offsets: list[int] = []
    text = ""
    for row in rows:
        if text and row[0] != "-" and not text.endswith("-"):
            text += " "
        offsets.append(len(text))
        text += row[0]
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
            morphology=[row[5].replace("-", "") for row in rows],
            entity=[row[6] for row in rows],
        ),
        language,
    )


@pytest.fixture
def build() -> Build:
    """Builds a sentence out of a table, as `make` says."""
    return make


@pytest.fixture
def article() -> Callable[[str], ArticleActors]:
    """Begin an article without a date in a language."""
    return lambda language: ActorReader.load(language).article(None)
