"""The account of an article, on `articles.coded.v1`: it is done, and this came of it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from schemas.event import Coder
from schemas.record import Code, Record, Time

Outcome = Literal["coded", "nothing-to-code", "unsupported", "dead-letter", "withdrawn"]


class Account(Record):
    """What became of an article. Sent after its events; a newer account that no longer lists an event withdraws it."""

    article_id: str
    version: int = Field(ge=1)
    outcome: Outcome
    events: list[str] = Field(default_factory=list, description="Ids of its published events.")
    language: Code | None = None
    error: Code | None = Field(default=None, description="The error's code, where the outcome is `dead-letter`.")
    coder: Coder | None = None
    ingested_at: Time | None = None
    accounted_at: Time
