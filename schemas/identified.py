"""An article and its language: `articles.identified.v1` and `articles.unsupported.v1`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from schemas.article import Article
from schemas.record import Code, Record, Time


class Identified(Record):
    """An article whose language is known, or known not to be (`und`)."""

    article: Article
    language: Code = Field(description="ISO 639 code in lower case (`fr`), `und` where it could not be told.")
    probability: float | None = Field(
        default=None, ge=0, le=1, description="The detector's own, null where it was not asked."
    )
    basis: Literal["detected", "feed", "none"] = Field(description="Who says so: the detector, the feed, or nobody.")
    ingested_at: Time = Field(description="When the raw record reached Kafka: its Kafka timestamp.")
