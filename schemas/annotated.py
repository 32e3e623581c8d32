"""An article read: the sentences worth coding with their grammar, on `articles.annotated.v1`.

All that the coding stage needs is here. Grammar is in one set of roles for all languages, which
`streams/text/roles.py` lists.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from schemas.article import DateOrTime
from schemas.record import Code, Record, Time

Part = Literal["title", "text"]
"""Which of the article's texts a span counts in."""


class ArticleDetails(Record):
    """What the later stages and the events need of the article besides its sentences."""

    id: str
    version: int = Field(ge=1)
    status: Literal["usable", "cancelled"] = "usable"
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published_at: DateOrTime | None = None

    @property
    def published_on(self) -> date | None:
        """The day of publication (in the offset it was given in), null where unknown."""
        if self.published_at is None:
            return None
        return date(self.published_at.year, self.published_at.month, self.published_at.day)


class SentenceGrammar(Record):
    """A kept sentence. The lists run in parallel: one entry a token.

    Offsets and lengths are code points of the text as it came; a token's offset counts from the sentence's start.
    """

    part: Part
    index: int = Field(ge=0, description="The sentence's number in its part, those left out counted too.")
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str
    offset: list[int]
    length: list[int]
    lemma: list[str]
    pos: list[str] = Field(description="Universal part-of-speech tags.")
    relation: list[str] = Field(description="The token's role towards its head, of `streams/text/roles.py`.")
    head: list[int] = Field(description="Distance in tokens to the head, 0 for the root.")
    morphology: list[str] = Field(description="Universal features, `Mood=Cnd|Number=Sing`.")
    entity: list[str] = Field(
        description="`B-` or `I-` and the statistical model's entity type, empty where it gave none or was not asked."
    )

    @model_validator(mode="after")
    def _in_step(self) -> SentenceGrammar:
        count = len(self.offset)
        columns = (self.length, self.lemma, self.pos, self.relation, self.head, self.morphology, self.entity)
        if any(len(column) != count for column in columns):
            raise ValueError("the sentence's lists must have one entry a token each")
        return self


class LeftOut(Record):
    """A sentence that was not parsed: where it is, why, and whom it names (a later pronoun may mean them)."""

    part: Part
    index: int = Field(ge=0)
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    reason: Code = Field(description="`no-actor`, `unlikely`, `too-long` or `over-limit`.")
    actors: list[str] = Field(
        default_factory=list, description="The texts of the actors the gazetteer found in it, in order."
    )


class Annotated(Record):
    """An article's metadata, its kept sentences with their grammar, and what was left out."""

    article: ArticleDetails
    language: Code
    ingested_at: Time
    sentences: list[SentenceGrammar]
    left_out: list[LeftOut]
    reader: str = Field(description="The version of what chose and parsed the sentences.")
