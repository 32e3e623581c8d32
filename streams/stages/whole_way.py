"""All stages one after the other, without Kafka: what `eventwire code` runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from schemas import Annotated, Article, Event, Identified, Outcome
from streams.settings import Settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader
from streams.stages.explain import LeftOutTrace, SentenceTrace, explain
from streams.stages.language import identify
from streams.stages.unmatched import Unmatched


@dataclass(frozen=True, slots=True)
class Coded:
    """What became of an article: the same outcome and events that its account on Kafka would list.

    `events` also holds those with `relevant` false, which Kafka never sees.
    """

    article: Article
    language: str
    outcome: Outcome
    events: list[Event]
    unmatched: list[Unmatched] = field(default_factory=list)
    """What in it the lexicon does not know."""


@dataclass(frozen=True, slots=True)
class Explained:
    """An article's sentences, each with what was found in it; none where the article is not read at all."""

    article: Article
    language: str
    not_read: Outcome | None
    """`withdrawn` or `unsupported`, None where the article was read."""
    sentences: list[SentenceTrace | LeftOutTrace]


class WholeWay:
    """Language, entities and coding in one process. Models are loaded at the first article of each language."""

    def __init__(self, settings: Settings) -> None:
        self._supported = frozenset(settings.pipelines)
        self._reader = Reader(settings)
        self._coder = Coder()

    def code(self, article: Article, *, ingested_at: datetime) -> Coded:
        """Code one article. `ingested_at` stands in for the Kafka timestamp of its raw record."""
        identified = identify(article, ingested_at)
        annotated = self._annotate(identified)
        if not isinstance(annotated, Annotated):
            return Coded(article, identified.language, annotated, [])
        coding = self._coder.code_and_note(annotated)
        outcome: Outcome = "coded" if any(event.relevant for event in coding.events) else "nothing-to-code"
        return Coded(article, identified.language, outcome, coding.events, coding.unmatched)

    def explain(self, article: Article, *, ingested_at: datetime) -> Explained:
        """Tell of each sentence why it was coded as it was, or not."""
        identified = identify(article, ingested_at)
        annotated = self._annotate(identified)
        if not isinstance(annotated, Annotated):
            return Explained(article, identified.language, annotated, [])
        return Explained(article, identified.language, None, list(explain(self._coder, article, annotated)))

    def _annotate(self, identified: Identified) -> Annotated | Outcome:
        """The article read, or why it is not."""
        if identified.article.status == "cancelled":
            return "withdrawn"
        if identified.language not in self._supported:
            return "unsupported"
        return self._reader.annotate(identified)
