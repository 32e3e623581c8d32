"""`python -m streams.stages.check en`: runs every example of a lexicon and prints those that do not come out.

Exits with 1 where one does not. The tests run the same check.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from schemas import Article, Event, Identified
from streams.cameo.lexicon import FOLDER, lexicon, read_patterns
from streams.cameo.patterns import Pattern
from streams.settings import settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that does not come out as its line says."""

    pattern: Pattern
    expected: frozenset[str]
    found: frozenset[str]
    fired: tuple[str, ...]

    def __str__(self) -> str:
        """Three lines for the person who mends it."""
        return (
            f"{self.pattern.where}: {self.pattern.text}\n"
            f"    {self.pattern.example}\n"
            f"    expected {sorted(self.expected) or 'none'}, found {sorted(self.found) or 'none'} by {list(self.fired)}"
        )


def failures(language: str) -> Iterator[Failure]:
    """The examples of a language that fail."""
    patterns = lexicon(language).patterns
    for pattern, events in zip(patterns, coded((p.example for p in patterns), language), strict=True):
        expected = frozenset(" ".join(part.split()) for part in pattern.coding.split(";") if part.strip())
        expected -= {"none"}
        found = frozenset(coding_of(event) for event in events)
        if expected != found:
            yield Failure(pattern, expected, found, tuple(event.trigger.rule for event in events))


def coded(sentences: Iterable[str], language: str) -> Iterator[list[Event]]:
    """The events of sentences, each as an article of its own."""
    reader = Reader(settings())
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


def main() -> int:
    """Check the languages named, or all."""
    count = 0
    for language in sys.argv[1:] or sorted(settings().pipelines):
        _, mistakes = read_patterns(FOLDER / language)
        for finding in mistakes or failures(language):
            count += 1
            print(finding)
        if mistakes:
            continue
        print(f"{language}: {len(lexicon(language).patterns)} patterns, {count} examples fail", file=sys.stderr)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
