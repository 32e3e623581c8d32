"""A record as a feed might put it on the raw topic, however bad, and how one is made."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

import orjson

Article = Mapping[str, Any]
"""A sound article's fields, to be spoilt."""


@dataclass(frozen=True, slots=True)
class Raw:
    """Key, bytes and headers; `kind` says what is hostile about it: `texts/quotes`."""

    kind: str
    value: bytes
    key: bytes | None = None
    headers: tuple[tuple[str, bytes], ...] = ()


Maker = Callable[[Random, Article], bytes]
"""Makes a record's bytes out of a sound article; the same seed and article give the same bytes."""


def lead(article: Article, characters: int = 1_200) -> str:
    """The article's own beginning, long enough for its language to be told whatever comes behind."""
    text = str(article["text"])
    while len(text) < characters:
        text += "\n" + text
    return text[:characters].rpartition(" ")[0] + ".\n"


def spoilt(article: Article, /, **fields: Any) -> bytes:
    """The article's bytes with other fields; lone surrogates are escaped, as sloppy feeds do."""
    whole = {**article, **fields}
    try:
        return orjson.dumps(whole)
    except (orjson.JSONEncodeError, TypeError):
        return json.dumps(whole, default=str).encode()


def some(random: Random, from_: Sequence[str], count: int, between: str = " ") -> str:
    """So many of these, in no order."""
    return between.join(random.choices(from_, k=count))
