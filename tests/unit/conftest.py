"""Sentences parsed by hand, for the packages that read grammar."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import SentenceGrammar
from streams.text.grammar import Sentence

Parsed = Callable[..., Sentence]


@pytest.fixture
def parsed() -> Parsed:
    """Build a sentence of words `text|POS|relation|head`, the head by its number from 0; `text=lemma` gives a lemma.

    Words are parted by one space, and so are they in the sentence's text. Further arguments: `start`, `index`, `part`.
    """

    def make(words: str, language: str = "en", *, start: int = 0, index: int = 0, part: str = "text") -> Sentence:
        rows = [word.rsplit("|", 3) for word in words.split()]
        texts = [row[0].split("=")[0] for row in rows]
        offsets = [sum(len(text) + 1 for text in texts[:number]) for number in range(len(texts))]
        text = " ".join(texts)
        record = SentenceGrammar.model_validate(
            {
                "part": part,
                "index": index,
                "start": start,
                "end": start + len(text),
                "text": text,
                "offset": offsets,
                "length": [len(one) for one in texts],
                "lemma": [row[0].split("=")[-1].lower() for row in rows],
                "pos": [row[1] for row in rows],
                "relation": [row[2] for row in rows],
                "head": [int(row[3]) - number for number, row in enumerate(rows)],
                "morphology": [""] * len(rows),
                "entity": [""] * len(rows),
            }
        )
        return Sentence.from_record(record, language)

    return make


def _from_table(table: str, language: str = "en") -> Sentence:
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
def build() -> Parsed:
    """Builds a sentence out of a table, a word a line."""
    return _from_table
