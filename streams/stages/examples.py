"""Running a lexicon's examples through the stages that read and code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from schemas import Article, Event, Identified
from streams.cameo.finding import Finding
from streams.cameo.patterns import Pattern
from streams.settings import settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader


def example_faults(patterns: Sequence[Pattern], language: str) -> Iterator[Finding]:
    """The examples that do not come out as their line says, or only by another pattern's doing."""
    for pattern, events in zip(patterns, coded((p.example for p in patterns), language), strict=True):
        expected = {" ".join(part.split()) for part in pattern.coding.split(";") if part.strip()} - {"none"}
        found = {coding_of(event) for event in events}
        fired = list(dict.fromkeys(event.trigger.rule for event in events))
        shown = f"{pattern.code} | {pattern.text}\n    {pattern.example}\n    "
        if expected != found:
            by = f" by {', '.join(fired)}" if fired else ""
            message = f"expected {_listed(expected)}, found {_listed(found)}{by}"
            yield Finding("example", (pattern.where,), shown + message)
        elif fired and pattern.where not in fired:
            yield Finding("outdone", (pattern.where, *fired), f"{shown}came out by {', '.join(fired)}")


def coded(sentences: Iterable[str], language: str) -> Iterator[list[Event]]:
    """The events of sentences, each as an article of its own."""
    reader = Reader(settings(), [language])
    coder = Coder()
    for sentence in sentences:
        article = Article(text=sentence, published_at=None)
        identified = Identified(
            article=article, language=language, basis="feed", ingested_at=datetime(2026, 1, 1, tzinfo=UTC)
        )
        yield coder.code(reader.annotate(identified))


def coding_of(event: Event) -> str:
    """`FRA 072 MLI`, with `---` for a side without a code."""
    source = event.source.code if event.source and event.source.code else "---"
    target = event.target.code if event.target and event.target.code else "---"
    return f"{source} {event.code} {target}"


def _listed(codings: set[str]) -> str:
    return "; ".join(sorted(codings)) or "none"
