"""The coder's answer to the texts, and how long it took."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from schemas import Article, Event, Identified
from streams.settings import settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader
from tests.eval.gold import GoldEvent, GoldText


@dataclass(frozen=True, slots=True)
class Answer:
    """A text, and every event the coder found in it: those that are not published too."""

    gold: GoldText
    events: list[Event]

    @property
    def published(self) -> list[Event]:
        """The events that would go out on Kafka."""
        return [event for event in self.events if event.relevant]

    @property
    def between_marked(self) -> list[Event]:
        """The published events between actors that the person marked: who and whom is given, what is asked."""
        pairs = [event for event in self.gold.events if event.source_text or event.target_text]
        return [event for event in self.published if any(is_between(event, pair, self.gold.text) for pair in pairs)]


@dataclass(slots=True)
class Speed:
    """Sentences coded and the seconds of processor time of reading (spaCy and all before it) and of coding."""

    sentences: int = 0
    reading: float = 0.0
    coding: float = 0.0


def as_article(gold: GoldText, language: str) -> Identified:
    """The text as an article of its own, its language known."""
    article = Article.model_validate(
        {"id": gold.id, "title": gold.title, "text": gold.text, "published_at": gold.published_at}
    )
    return Identified(article=article, language=language, basis="feed", ingested_at=datetime.now(UTC))


def answers(texts: Iterable[GoldText], language: str) -> tuple[list[Answer], Speed]:
    """Code each text as an article of its own."""
    reader, coder, speed = Reader(settings(), [language]), Coder(), Speed()
    found: list[Answer] = []
    for gold in texts:
        identified = as_article(gold, language)
        begun = time.process_time()
        annotated = reader.annotate(identified)
        read = time.process_time()
        events = coder.code(annotated)
        if found:  # the first loads models and tables
            speed.sentences += len(annotated.sentences)
            speed.reading += read - begun
            speed.coding += time.process_time() - read
        found.append(Answer(gold, events))
    return found, speed


def is_between(event: Event, pair: GoldEvent, text: str) -> bool:
    """Whether source and target lie in the marked phrases; a side that is not marked may be anybody."""
    return all(
        words is None or (actor is not None and _overlaps(actor.start, actor.end, words, text))
        for actor, words in ((event.source, pair.source_text), (event.target, pair.target_text))
    )


def _overlaps(start: int, end: int, words: str, text: str) -> bool:
    at = text.find(words)
    return at >= 0 and start < at + len(words) and at < end
