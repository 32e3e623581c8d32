"""The countries that a headline is about, which stand before its colon: *Mali : …*, *Paris-Alger : …*."""

from __future__ import annotations

from streams.actors.naming import NamedSpan, Names
from streams.text.grammar import Sentence

_STATES = ("country", "capital")
_JOINING = frozenset({"-", "–", "/", "et", "and"})


def heading_of(sentence: Sentence, names: Names) -> NamedSpan | None:
    """The one country before the colon of a headline, or that is all of a title's part."""
    spans = names.spans
    if not spans or spans[0].tokens[0] != 0 or spans[0].mention.kind not in _STATES:
        return None
    behind = spans[0].tokens[-1] + 1
    is_all = sentence.part == "title" and behind == len(sentence.tokens)
    is_topic = is_all or (behind < len(sentence.tokens) - 1 and sentence.tokens[behind].text == ":")
    return spans[0] if is_topic and len(spans[0].identities) == 1 else None


def pair_of(sentence: Sentence, names: Names) -> tuple[NamedSpan, ...]:
    """The two countries before the colon of a headline, else none."""
    spans, tokens = names.spans[:2], sentence.tokens
    if len(spans) < 2 or any(span.mention.kind not in _STATES or len(span.identities) != 1 for span in spans):
        return ()
    between = tokens[spans[0].tokens[-1] + 1 : spans[1].tokens[0]]
    behind = spans[1].tokens[-1] + 1
    if spans[0].tokens[0] or len(between) != 1 or between[0].lower not in _JOINING:
        return ()
    return tuple(spans) if behind < len(tokens) and tokens[behind].text == ":" else ()
