"""When an event happened: the date its clause names, else the day the article was published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from streams.dates.calendar import Precision
from streams.dates.mentions import DateMention, date_mentions, resolved
from streams.dates.vocabulary import vocabulary
from streams.text.grammar import Sentence
from streams.text.reach import clause_of


@dataclass(frozen=True, slots=True)
class EventDate:
    """A day and how precisely it is known; a week, month or year is its first day.

    `basis`: `text` where the event's clause says it, `article` where it is the day of publication, `none` where
    neither is known: then date and precision are None.
    """

    date: date | None
    precision: Precision | None
    basis: Literal["text", "article", "none"]


def date_of(sentence: Sentence, trigger: int, published_on: date | None, language: str) -> EventDate:
    """When the event of a trigger (a token's index) happened.

    A date of the text counts where it belongs to the trigger's clause, or is the only one in the sentence. Without a
    day of publication only a date that the text gives fully counts; the clock is never asked.
    """
    candidates = []
    for mention in _mentions(sentence.text, language):
        token = _head(sentence, mention)
        found = resolved(mention, published_on)
        if token is not None and found and not _is_aside(sentence, token, trigger, language):
            candidates.append((token, found))
    clause = clause_of(sentence, trigger) if candidates else {}
    near = [candidate for candidate in candidates if candidate[0] in clause]
    if near:
        _, (day, precision) = min(near, key=lambda candidate: (clause[candidate[0]], candidate[0]))
        return EventDate(day, precision, "text")
    if len(candidates) == 1:
        _, (day, precision) = candidates[0]
        return EventDate(day, precision, "text")
    if published_on is None:
        return EventDate(None, None, "none")
    return EventDate(published_on, "day", "article")


@lru_cache(maxsize=256)
def is_long_ago(text: str, language: str) -> bool:
    """Whether a sentence tells of former times without a date: "a few years ago", «à l'époque»."""
    return any("long-ago" in piece.kinds for piece in vocabulary(language).pieces(text))


@lru_cache(maxsize=256)
def _mentions(text: str, language: str) -> tuple[DateMention, ...]:
    return tuple(date_mentions(text, language))


def _head(sentence: Sentence, mention: DateMention) -> int | None:
    """The token of the mention that the others hang on."""
    start, end = mention.start + sentence.start, mention.end + sentence.start
    inside = {token.index for token in sentence.tokens if token.start < end and token.end > start}
    outermost = (index for index in sorted(inside) if sentence.tokens[index].head not in inside - {index})
    return next(outermost, None)


def _is_aside(sentence: Sentence, token: int, trigger: int, language: str) -> bool:
    """Whether the date is of something that only sets the time: *since the signing, in 2024, of a pact, it sent …*.

    Parsers hang such a date on the verb; before the verb it is that of the noun it stands behind.
    """
    others = vocabulary(language).words_of("other")
    starts = [token]
    behind = _word_before(sentence, token)
    if behind is not None and token < trigger and sentence.tokens[behind].pos in ("NOUN", "PROPN"):
        starts.append(behind)
    return any(_sets_time(sentence, start, trigger, others) for start in starts)


def _sets_time(sentence: Sentence, start: int, trigger: int, others: frozenset[str]) -> bool:
    """Whether the word or a phrase above it, below the trigger's, stands behind *since*, *until*, *after*."""
    current = start
    while True:
        if any(child.lower in others for child in sentence.children(current, "case", "mark")):
            return trigger not in sentence.subtree(current)
        head = sentence.tokens[current].head
        if head in (current, trigger):
            return False
        current = head


def _word_before(sentence: Sentence, token: int) -> int | None:
    """The word before a date, over commas, prepositions and articles."""
    before = (index for index in range(token - 1, -1, -1) if sentence.tokens[index].pos not in ("PUNCT", "ADP", "DET"))
    return next(before, None)
