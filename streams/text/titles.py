"""Titles that name their topic first: *Syrie : HRW dénonce des massacres*, *Mali: army bombs camp*."""

from __future__ import annotations

import re

from streams.text.sentences import Span, trimmed

TOPIC_WORDS = 4
"""A topic has so many words at most."""
TOPIC_CHARACTERS = 100
"""And so many characters: it is parsed to see whether it has a verb, whatever its title's length."""

_COLON = re.compile(r" ?: ")
_QUOTES = ('"', "“", "«", "'")


def topic_and_rest(title: str, span: Span) -> list[Span]:
    """The topic and the rest as two spans of a normalised title, or the span given where there is no such topic.

    What stands before a quotation is who speaks and no topic. Whether the topic has a verb (*Macron says: …*) is for
    the caller to see.
    """
    start, end = span
    colon = _COLON.search(title, start, end)
    if colon is None:
        return [span]
    topic, rest = trimmed(title, start, colon.start()), trimmed(title, colon.end(), end)
    is_short = topic[1] - topic[0] <= TOPIC_CHARACTERS and len(title[slice(*topic)].split()) <= TOPIC_WORDS
    is_topic = topic[0] < topic[1] and is_short and rest[0] < rest[1]
    return [topic, rest] if is_topic and not title[slice(*rest)].startswith(_QUOTES) else [span]
