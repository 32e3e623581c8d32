"""Events and accounts as the page reads them: only the fields it needs, and fields that join later do not break it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from schemas import Modality

Short = Annotated[str, Field(max_length=64)]
Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(ge=-180, le=180)]


class _Seen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False)


class SeenActor(_Seen):
    """One side of an event."""

    text: str
    start: int
    end: int
    code: Short | None = None
    country: Short | None = None
    name: str | None = None


class SeenPlace(_Seen):
    """Where it happened."""

    name: str
    country: Short | None = None
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    basis: Short = ""


class SeenTrigger(_Seen):
    """The words it was read from."""

    start: int
    end: int
    rule: str


class SeenSentence(_Seen):
    """The sentence it was read from."""

    start: int
    text: str


class SeenCoder(_Seen):
    """What coded it."""

    version: Short
    lexicon: Short


class SeenEvent(_Seen):
    """An event, as it stands on `events.coded.v1`; what the fields mean is told in `schemas/event.py`."""

    id: Short
    article_id: str
    version: int = 1
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    language: Short
    source: SeenActor | None = None
    target: SeenActor | None = None
    code: Short
    root: Short
    label: str
    quad_class: int = Field(ge=1, le=4)
    goldstein: float
    plover: Short | None = None
    modality: Modality
    confidence: float = Field(ge=0, le=1)
    confidence_parts: dict[Short, float] = Field(default_factory=dict, max_length=100)
    mentions: int = 1
    date: Short | None = None
    date_precision: Short | None = None
    location: SeenPlace | None = None
    trigger: SeenTrigger
    sentence: SeenSentence
    published_at: Short | None = None
    coded_at: datetime | None = None
    coder: SeenCoder


class SeenAccount(_Seen):
    """What became of an article, as it stands on `articles.coded.v1`."""

    article_id: str
    version: int = 1
    events: list[str] = Field(default_factory=list)
    accounted_at: datetime
