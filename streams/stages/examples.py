"""Running a lexicon's examples through the stages that read and code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from schemas import Article, Event, Identified
from streams.cameo.doubts import Doubt
from streams.cameo.patterns.finding import Finding
from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.patterns.pattern import Pattern
from streams.cameo.scene.match import Match
from streams.settings import settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader

BATCH = 128
"""Examples parsed together."""


def example_faults(words: Lexicon, patterns: Sequence[Pattern]) -> Iterator[Finding]:
    """The examples of these patterns that do not come out as their line says, or without the pattern's doing."""
    for pattern, (found, rules) in zip(patterns, coded([one.example for one in patterns], words), strict=True):
        expected = expected_of(pattern)
        shown = f"{pattern.code} | {pattern.text}\n    {pattern.example}\n    "
        by = ", ".join(rules) or "no pattern"
        if expected != found:
            message = f"expected {_listed(expected)}, found {_listed(found)} by {by}"
            yield Finding("example", (pattern.where,), shown + message)
        elif pattern.where not in rules:
            yield Finding("outdone", (pattern.where, *rules), f"{shown}came out by {by}")


def expected_of(pattern: Pattern) -> set[str]:
    """The codings that a line says its example has."""
    return {" ".join(part.split()) for part in pattern.coding.split(";") if part.strip()} - {"none"}


def coded(sentences: Sequence[str], words: Lexicon) -> Iterator[tuple[set[str], list[str]]]:
    """The codings of sentences, each as an article of its own, and the lines that fitted, outer acts first."""
    reader = Reader(settings().model_copy(update={"parse_all": True}), [words.language])
    coder = Coder(lambda _: words)
    for first in range(0, len(sentences), BATCH):
        articles = [_article(sentence, words.language) for sentence in sentences[first : first + BATCH]]
        for annotated in reader.annotate_all(articles):
            codings = list(coder.sentences(annotated))
            rules = [rule for coding in codings for match in coding.acts.matches for rule in _rules(match)]
            yield {coding_of(event) for coding in codings for _, event in coding.events}, list(dict.fromkeys(rules))


def _article(sentence: str, language: str) -> Identified:
    article = Article(text=sentence, published_at=None)
    return Identified(article=article, language=language, basis="feed", ingested_at=datetime(2026, 1, 1, tzinfo=UTC))


def _rules(match: Match) -> Iterator[str]:
    """The line of a match, then those of the acts inside it."""
    yield match.pattern.where
    for inside in (*match.further, *([match.inner] if match.inner is not None else [])):
        yield from _rules(inside)


def coding_of(event: Event) -> str:
    """`FRA 072 MLI`, with `---` for a side without a code, and for a target that no pattern found but is only supposed."""
    source = event.source.code if event.source and event.source.code else "---"
    is_found = Doubt.TARGET_SUPPOSED not in event.confidence_parts
    target = event.target.code if event.target and event.target.code and is_found else "---"
    return f"{source} {event.code} {target}"


def _listed(codings: set[str]) -> str:
    return "; ".join(sorted(codings)) or "none"
