"""The raw article, as a feed puts it on `articles.raw.v1`."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Field, model_validator

from schemas.record import Record, Time


def _date_or_time(value: Any) -> Any:
    """`2025-07-12` is a date and stays one; anything longer is a moment, in UTC where no offset is given."""
    if not isinstance(value, str):
        return value
    if len(value) == len("2025-07-12"):
        return date.fromisoformat(value)
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _time(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


DateOrTime = Annotated[Time | date, BeforeValidator(_date_or_time)]
"""An ISO 8601 date (`2025-07-12`) or moment (`2025-07-12T09:30:00Z`)."""


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


class Article(Record):
    """A news article. Only `text` must be there; fields we do not know are let through unread.

    Spans elsewhere count Unicode code points in `text` (or `title`) exactly as they stand here.
    """

    model_config = ConfigDict(extra="allow")

    text: str = Field(
        description="The article's body, paragraphs parted by newlines. Empty only where the article is cancelled."
    )
    title: str | None = Field(default=None, max_length=10_000)
    id: str = Field(
        default="",  # replaced before it is ever seen: see `_name_the_nameless`
        min_length=1,
        max_length=512,
        description="Names the article; missing, it is a hash of title and text.",
        json_schema_extra=_without_default,
    )
    language: str | None = Field(
        default=None, max_length=64, description="What the feed says: a BCP 47 tag such as `fr` or `fr-CA`."
    )
    publisher: str | None = Field(default=None, max_length=512)
    url: str | None = Field(default=None, max_length=8_192)
    published_at: DateOrTime | None = Field(default=None, description="A date or a time, ISO 8601.")
    fetched_at: Annotated[Time | None, BeforeValidator(_time)] = None
    version: int = Field(default=1, ge=1, description="Raised by one with each correction.")
    status: Literal["usable", "cancelled"] = "usable"

    @model_validator(mode="before")
    @classmethod
    def _name_the_nameless(cls, value: Any) -> Any:
        if isinstance(value, dict) and value.get("id") is None and isinstance(value.get("text"), str):
            title = value.get("title")
            return {**value, "id": article_id(title if isinstance(title, str) else None, value["text"])}
        return value

    @model_validator(mode="after")
    def _has_text(self) -> Article:
        if self.status == "usable" and not self.text.strip():
            raise ValueError("text is empty: a usable article needs a text")
        return self


def article_id(title: str | None, text: str) -> str:
    """The id of an article that came without one: 32 hexadecimal digits of a hash of its title and text."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update((title or "").encode("utf-8", "surrogatepass"))
    digest.update(b"\0")
    digest.update(text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
