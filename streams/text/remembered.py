"""Parses remembered between runs, so that who mends the lexicon or a repair does not wait for spaCy each time.

A parse depends on the model and on the tokens, on nothing else: what the coder does with it is worked out anew.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from streams.text.pipelines import Pipeline

FOLDER = Path(__file__).resolve().parents[2] / ".cache" / "parses"
_SET = ["HEAD", "DEP", "TAG", "POS", "LEMMA", "MORPH", "ENT_IOB", "ENT_TYPE"]
"""What the steps set; documents are set in place, as the steps do."""
_LEFT_OUT = ["tensor", "user_data", "user_data_keys", "user_data_values"]


class Parses:
    """What a step of the spaCy pipeline made of documents, on disk; it stands in the step's place."""

    def __init__(self, step: Any, name: str, folder: Path = FOLDER) -> None:
        self._step = step
        self._name = name
        folder.mkdir(parents=True, exist_ok=True)
        self._rows = sqlite3.connect(folder / "parses.sqlite", timeout=60, isolation_level=None)
        self._rows.execute("create table if not exists parses (key blob primary key, parse blob) without rowid")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._step, name)

    def __call__(self, document: Doc) -> Doc:
        """The document as the step sets it."""
        return next(self.pipe([document]))

    def pipe(self, documents: Iterable[Doc], **options: Any) -> Iterator[Doc]:
        """Each document as the step sets it, in order; those seen before are not computed again."""
        documents = list(documents)
        keys = [self._key(document) for document in documents]
        known = [self._rows.execute("select parse from parses where key = ?", [key]).fetchone() for key in keys]
        new = iter(self._step.pipe([doc for doc, row in zip(documents, known, strict=True) if row is None], **options))
        for document, key, row in zip(documents, keys, known, strict=True):
            if row is not None:
                remembered = Doc(document.vocab).from_bytes(row[0])
                yield document.from_array(_SET, remembered.to_array(_SET))
                continue
            parsed = next(new)
            self._rows.execute("insert or ignore into parses values (?, ?)", [key, parsed.to_bytes(exclude=_LEFT_OUT)])
            yield parsed

    def _key(self, document: Doc) -> bytes:
        digest = hashlib.blake2b(self._name.encode(), digest_size=16)
        for token in document:
            digest.update(f"\0{token.text}{token.whitespace_}".encode("utf-8", "surrogatepass"))
        return digest.digest()


def remember(pipeline: Pipeline) -> None:
    """Have a pipeline's parses and statistical entities remembered, in this process and for the next."""
    pipeline.replace_steps(lambda step, kind: Parses(step, f"{pipeline.version} {kind}"))
