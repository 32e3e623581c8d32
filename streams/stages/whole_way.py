"""All stages one after the other, without Kafka: what `eventwire code` runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from schemas import Article, Event, Outcome
from streams.settings import Settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader
from streams.stages.language import identify


@dataclass(frozen=True, slots=True)
class Coded:
    """What became of an article: the same outcome and events that its account on Kafka would list.

    `events` also holds those with `relevant` false, which Kafka never sees.
    """

    article: Article
    language: str
    outcome: Outcome
    events: list[Event]


class WholeWay:
    """Language, entities and coding in one process. Models are loaded at the first article of each language."""

    def __init__(self, settings: Settings) -> None:
        self._supported = frozenset(settings.pipelines)
        self._reader = Reader(settings)
        self._coder = Coder()

    def code(self, article: Article, *, ingested_at: datetime) -> Coded:
        """Code one article. `ingested_at` stands in for the Kafka timestamp of its raw record."""
        identified = identify(article, ingested_at)
        if article.status == "cancelled":
            return Coded(article, identified.language, "withdrawn", [])
        if identified.language not in self._supported:
            return Coded(article, identified.language, "unsupported", [])
        events = self._coder.code(self._reader.annotate(identified))
        outcome: Outcome = "coded" if any(event.relevant for event in events) else "nothing-to-code"
        return Coded(article, identified.language, outcome, events)
