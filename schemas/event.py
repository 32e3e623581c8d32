"""The coded event, on `events.coded.v1` and the topic of its quad class. Its field names are fixed."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from schemas.annotated import Part
from schemas.article import DateOrTime
from schemas.record import Code, Record, Time

Modality = Literal["actual", "conditional", "historical"]


class Actor(Record):
    """Who did it, or to whom it was done. A named actor whom no table knows keeps its text and has no code."""

    text: str = Field(description="The words, as they stand in the article.")
    start: int = Field(ge=0, description="Code points from the start of the article's text, or title.")
    end: int = Field(ge=0)
    code: Code | None = Field(
        description="ISO 3166 alpha-3 country, then CAMEO roles, then a known group: `PRKGOV`, `PSEREBHMS`, `IGOUNO`."
    )
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None = Field(
        description="ISO 3166 alpha-3; Kosovo is `XKX`."
    )
    roles: list[Code] = Field(description="CAMEO role codes, primary first: `GOV`, `MIL`, `REB` and so on.")
    name: str | None = Field(description="The actor's usual English name, where a table knows it.")


class Location(Record):
    """Where it happened, as far as the text says."""

    name: str
    country: Code | None = Field(description="ISO 3166 alpha-3.")
    latitude: float | None = Field(default=None, ge=-90, le=90, description="Degrees, WGS 84.")
    longitude: float | None = Field(default=None, ge=-180, le=180, description="Degrees, WGS 84.")
    geonames_id: int | None = None
    basis: Literal["clause", "sentence", "article"] = Field(description="How near to the trigger the place was named.")


class Trigger(Record):
    """The words the event was read from, and the rule that read them."""

    text: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    rule: str = Field(description="File and line of the lexicon's pattern: `fr/07-aid.txt:12`.")


class EventSentence(Record):
    """The sentence the event was read from; all spans of the event count in its `part`."""

    part: Part
    index: int = Field(ge=0)
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str


class Coder(Record):
    """What coded the event: never part of the event's id, so that a new coder's repeat is the same event."""

    version: str
    lexicon: str = Field(description="A hash of the lexicon's files.")


class Event(Record):
    """Who did what to whom, where and when, and the sentence it was read from.

    `source` and `target` may each be null (a passive without an agent, a protest), never both. Codes are CAMEO;
    the Goldstein values and quad classes are GDELT's, so that root 09 is in class 2 and root 14 in class 3,
    where the CAMEO manual has 3 and 4.
    """

    id: str = Field(
        description="A hash of article id and version, part, trigger, spans of the actors and code: the same input gives the same id."
    )
    article_id: str
    version: int = Field(ge=1)
    title: str | None
    url: str | None
    publisher: str | None
    language: Code
    source: Actor | None
    target: Actor | None
    code: Annotated[str, StringConstraints(pattern=r"^(0[1-9]|1[0-9]|20)[0-9]{1,2}$")] = Field(
        description="CAMEO, at least three digits."
    )
    root: Annotated[str, StringConstraints(pattern=r"^(0[1-9]|1[0-9]|20)$")]
    label: str
    quad_class: int = Field(
        ge=1, le=4, description="1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."
    )
    goldstein: float = Field(ge=-10, le=10)
    plover: Code | None
    modality: Modality
    confidence: float = Field(
        ge=0,
        le=1,
        description="How probable it is that root code and both countries are right, as fitted to hand-coded sentences "
        "that nobody who works on the lexicon reads.",
    )
    confidence_parts: dict[str, Annotated[float, Field(gt=0, le=1)]] = Field(
        default_factory=dict,
        description="What `confidence` is the product of: the names of what speaks for doubt (`noun`, `target-nobody`), "
        "each with its factor, and `start`, the factor of every event. "
        "The names are the rows of `streams/lexicons/world/confidence.tsv`; more may join.",
    )
    mentions: int = Field(ge=1, description="How often the article reports it.")
    relevant: bool = Field(
        default=True,
        description="False: not of public life, or neither side has a country or an organisation; never published.",
    )
    date: date | None
    date_precision: Literal["day", "week", "month", "year"] | None
    date_basis: Literal["text", "article", "none"]
    location: Location | None
    trigger: Trigger
    sentence: EventSentence
    published_at: DateOrTime | None
    ingested_at: Time | None
    coded_at: Time | None
    coder: Coder
