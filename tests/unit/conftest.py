"""Sentences parsed by hand, for the packages that read grammar."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import SentenceGrammar
from streams.text.grammar import Sentence

Parsed = Callable[..., Sentence]


@pytest.fixture
def parsed() -> Parsed:
    """Build a sentence of words `text/POS/relation/head`, the head by its number from 0; `text=lemma` gives a lemma.

    Words are parted by one space, and so are they in the sentence's text. Further arguments: `start`, `index`, `part`.
    """

    def make(words: str, language: str = "en", *, start: int = 0, index: int = 0, part: str = "text") -> Sentence:
        rows = [word.rsplit("/", 3) for word in words.split()]
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
