"""What is kept in mind of a record while a replay is planned: who it is, who read it, and where it lies."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from schemas import Part
from streams.agents.messages import Received
from streams.agents.replayed import REPLAYED_TIMESTAMP, is_replayed
from streams.exports.events import as_object
from streams.exports.reading import Place


@dataclass(frozen=True, slots=True)
class Copy:
    """A version of an article as it lies on one of the article topics."""

    article: str
    version: int
    is_cancelled: bool
    language: str
    publisher: str | None
    place: Place
    first_sent: datetime
    """The Kafka timestamp of its first record on this topic, before any replay."""
    sent: datetime
    """That of this record."""
    is_replayed: bool
    reader: str
    """What read it, where it is annotated; else empty."""
    choice: bytes
    """Of which sentences were read, where it is annotated; else empty."""


class AccountNote(NamedTuple):
    """What is kept in mind of an account."""

    version: int
    outcome: str
    coder: tuple[str, str] | None
    """Version and lexicon."""
    accounted_at: datetime


def copy_of(received: Received) -> Copy | None:
    """The copy in a record of an article topic, None where it is not one: none of our agents wrote it."""
    try:
        return _copy(received, as_object(received.value) or {})
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _copy(received: Received, record: dict[str, Any]) -> Copy:
    article, sentences = record["article"], record.get("sentences")
    if not isinstance(article["id"], str):
        raise TypeError("an article's id is a string")
    return Copy(
        article=article["id"],
        version=int(article["version"]),
        is_cancelled=article.get("status") == "cancelled",
        language=str(record["language"]),
        publisher=article.get("publisher"),
        place=Place.of(received),
        first_sent=_first_sent(received),
        sent=received.timestamp,
        is_replayed=is_replayed(received),
        reader=str(record.get("reader") or ""),
        choice=b"" if sentences is None else digest(_choice(sentences)),
    )


def account_of(received: Received) -> tuple[str, AccountNote] | None:
    """The article's id and the note of its account, None where the record is not one."""
    try:
        return _account(received, as_object(received.value) or {})
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _account(received: Received, record: dict[str, Any]) -> tuple[str, AccountNote]:
    coder = record.get("coder")
    return str(record["article_id"]), AccountNote(
        version=int(record["version"]),
        outcome=str(record["outcome"]),
        coder=(str(coder["version"]), str(coder["lexicon"])) if coder else None,
        accounted_at=_moment(record.get("accounted_at")) or received.timestamp,
    )


def digest(choice: Iterable[tuple[Part, int, bool]]) -> bytes:
    """A choice of sentences (`Reader.choice`) in eight bytes."""
    return hashlib.blake2b(repr(sorted(choice)).encode(), digest_size=8).digest()


def _choice(sentences: list[dict[str, Any]]) -> set[tuple[Part, int, bool]]:
    """The choice that was made: a sentence has statistical entities where it was asked for them and named somebody."""
    return {(one["part"], one["index"], any(one.get("entity") or ())) for one in sentences}


def _first_sent(received: Received) -> datetime:
    said = next((value for name, value in received.headers if name == REPLAYED_TIMESTAMP), b"")
    return _moment(said.decode("ascii", "replace")) or received.timestamp


def _moment(said: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(said))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
