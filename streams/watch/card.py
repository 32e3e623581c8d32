"""What the page is told of an event."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import orjson

from streams.harmless import clean
from streams.watch.marked import pieces
from streams.watch.rules import pattern_of
from streams.watch.seen import SeenActor, SeenEvent, SeenPlace

TEXT = 300
"""Characters of a title, a name or a publisher that are shown at most."""
SENTENCE = 3_000
"""Characters of a sentence, likewise: a word can be a megabyte long."""


def card(event: SeenEvent, arrived: datetime) -> bytes:
    """The event as one line of JSON: its texts harmless, its sentence in pieces; `page/src/card.ts` has its type.

    `arrived` is when it came to Kafka: it stands for `at` where the coder did not say when it was coded.
    """
    spans = {"trigger": (event.trigger.start, event.trigger.end)}
    for name, actor in (("source", event.source), ("target", event.target)):
        if actor is not None:
            spans[name] = (actor.start, actor.end)
    return orjson.dumps(
        {
            "id": event.id,
            "article": _short(event.article_id),
            "at": (event.coded_at or arrived).isoformat(),
            "title": _short(event.title),
            "url": _web_address(event.url),
            "publisher": _short(event.publisher),
            "published": event.published_at,
            "language": event.language,
            "source": _side(event.source),
            "target": _side(event.target),
            "code": event.code,
            "root": event.root,
            "label": _short(event.label),
            "quad": event.quad_class,
            "goldstein": event.goldstein,
            "plover": event.plover,
            "modality": event.modality,
            "confidence": event.confidence,
            "parts": event.confidence_parts,
            "mentions": event.mentions,
            "date": _known(event),
            "place": _place(event.location),
            "sentence": pieces(event.sentence.text[:SENTENCE], event.sentence.start, spans),
            "rule": _short(event.trigger.rule),
            "pattern": pattern_of(event.trigger.rule, event.coder.lexicon),
            "coder": f"{event.coder.version}, lexicon {event.coder.lexicon}",
        }
    )


def _side(actor: SeenActor | None) -> dict[str, Any] | None:
    if actor is None:
        return None
    return {
        "text": _short(actor.text),
        "name": _short(actor.name),
        "code": actor.code,
        "country": actor.country,
    }


def _place(place: SeenPlace | None) -> dict[str, Any] | None:
    return None if place is None else place.model_dump() | {"name": _short(place.name)}


def _known(event: SeenEvent) -> str | None:
    """The date as far as it is known: `2024` or `2025-07` where the text says no more."""
    known = {"year": 4, "month": 7}.get(event.date_precision or "", 10)
    return None if event.date is None else event.date[:known]


def _short(text: str | None) -> str | None:
    if text is None or len(text) <= TEXT:
        return text and clean(text)
    return clean(text[: TEXT - 1]) + "…"


def _web_address(url: str | None) -> str | None:
    """The address where it leads to the web and nowhere else, such as into a script."""
    if url is None or len(url) > 2_000:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None
