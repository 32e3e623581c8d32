"""Dead letters: what could not be processed, as it came, and in headers why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson

from schemas import Account, article_id
from streams import __version__
from streams.agents.accounts import account
from streams.agents.failure import Failure
from streams.agents.messages import Delivery, Received
from streams.agents.sizes import BLOCK_BYTES, bytes_of
from streams.topics import DEAD_LETTERS, RAW

PREFIX = "dlq-"
ID_CHARACTERS = 512
"""The longest article id, as in `schemas.Article`."""


def dead_letter(
    received: Received, stage: str, failure: Failure, most_bytes: int = DEAD_LETTERS.max_bytes
) -> list[Delivery]:
    """The dead letter and, where the article can be told, its account `dead-letter`.

    The letter has the original key, bytes and headers, and the headers `dlq-topic`, `-partition`, `-offset`,
    `-timestamp` (of the original, ISO 8601), `-stage`, `-error-code`, `-message`, `-time` (now) and `-version` (of
    eventwire), all UTF-8 text. It is cut to `most_bytes`, what its topic takes.
    """
    letter = _fitting(received, _headers(received, stage, failure), most_bytes)
    named = _named(received)
    if named is None:
        return [letter]
    record = Account(
        article_id=named.id,
        version=named.version,
        outcome="dead-letter",
        error=failure.code,
        ingested_at=received.timestamp if received.topic == RAW.name else None,
        accounted_at=datetime.now(UTC),
    )
    return [letter, account(record)]


def _headers(received: Received, stage: str, failure: Failure) -> tuple[tuple[str, bytes], ...]:
    says = {
        "topic": received.topic,
        "partition": str(received.partition),
        "offset": str(received.offset),
        "timestamp": received.timestamp.isoformat(),
        "stage": stage,
        "error-code": failure.code,
        "message": failure.message,
        "time": datetime.now(UTC).isoformat(),
        "version": __version__,
    }
    return tuple((PREFIX + name, text.encode("utf-8", "replace")) for name, text in says.items())


def _fitting(received: Received, headers: tuple[tuple[str, bytes], ...], most_bytes: int) -> Delivery:
    """The letter, cut where it would not fit on its topic.

    Kafka measures records as they were compressed, so that more than `max_bytes` can have come in; the original is
    then still where `dlq-topic`, `dlq-partition` and `dlq-offset` say, and `dlq-cut-from` says how long it was.
    """
    originals = tuple((name, value) for name, value in received.headers if not name.startswith(PREFIX))
    letter = Delivery(DEAD_LETTERS, received.key, received.value, originals + headers)
    excess = bytes_of(letter) - most_bytes
    if excess <= 0:
        return letter
    headers = (*headers, (PREFIX + "cut-from", str(len(received.value)).encode()))
    key = received.key if received.key and len(received.key) <= ID_CHARACTERS else None
    room = most_bytes - most_bytes // BLOCK_BYTES - bytes_of(Delivery(DEAD_LETTERS, key, b"", headers))
    return Delivery(DEAD_LETTERS, key, received.value[:room], headers)


@dataclass(frozen=True, slots=True)
class _Named:
    id: str
    version: int


def _named(received: Received) -> _Named | None:
    """Which article this was, as far as its bytes, or else its key, say."""
    article = _article(received)
    version = article.get("version")
    known = article.get("id")
    if known is None and isinstance(article.get("text"), str):
        title = article.get("title")
        known = article_id(title if isinstance(title, str) else None, article["text"])
    if not _is_id(known):
        known = _text(received.key)
    if not _is_id(known):
        return None
    return _Named(str(known), version if isinstance(version, int) and version >= 1 else 1)


def _article(received: Received) -> Mapping[str, Any]:
    """The article's fields: the record itself on the raw topic, whatever fields it has, its `article` on the later ones."""
    try:
        content = orjson.loads(received.value)
    except orjson.JSONDecodeError:
        return {}
    if received.topic != RAW.name and isinstance(content, dict):
        content = content.get("article")
    return content if isinstance(content, dict) else {}


def _is_id(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= ID_CHARACTERS


def _text(key: bytes | None) -> str | None:
    try:
        return key.decode() if key else None
    except UnicodeDecodeError:
        return None
