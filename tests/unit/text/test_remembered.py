"""A remembered parse is the parse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import spacy
from spacy.tokens import Doc

from streams.text.remembered import Parses


class Step:
    """A step of a pipeline that counts what it is given."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def pipe(self, documents: Iterable[Doc], **_: Any) -> Iterator[Doc]:
        for document in documents:
            self.seen.append(document.text)
            for token in document:
                token.lemma_, token.pos_, token.dep_ = token.text.lower(), "NOUN", "ROOT"
                token.head = document[0]
            yield document


def test_what_was_parsed_before_is_not_parsed_again(tmp_path: Path) -> None:
    language, step = spacy.blank("en"), Step()
    first = list(Parses(step, "model 1", tmp_path).pipe(map(language.make_doc, ["Mali met Chad", "Peru left"])))
    again = list(Parses(step, "model 1", tmp_path).pipe(map(language.make_doc, ["Peru left", "Fiji won"])))
    assert step.seen == ["Mali met Chad", "Peru left", "Fiji won"]
    told = [[(token.lemma_, token.pos_, token.dep_, token.head.i) for token in doc] for doc in (first[1], again[0])]
    assert told[0] == told[1] == [("peru", "NOUN", "ROOT", 0), ("left", "NOUN", "ROOT", 0)]


def test_another_model_has_parses_of_its_own(tmp_path: Path) -> None:
    language, step = spacy.blank("en"), Step()
    for name in ("model 1", "model 2"):
        assert len(list(Parses(step, name, tmp_path).pipe([language.make_doc("Peru left")]))) == 1
    assert step.seen == ["Peru left"] * 2
