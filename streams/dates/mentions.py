"""The dates that a text names: *Tuesday*, *last week*, *le 12 juillet 2025*, *il y a deux jours*."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from streams.dates import calendar
from streams.dates.calendar import YEARS, Resolve
from streams.dates.vocabulary import Piece, Vocabulary, vocabulary

_Found = tuple[int, Resolve] | None
"""How many pieces a form takes, and what it means; None where it does not stand here."""

_TURNS = ("past", "next", "this")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text: its code points and its meaning."""

    start: int
    end: int
    resolve: Resolve


def date_mentions(text: str, language: str) -> list[DateMention]:
    """The dates in the text in order, none overlapping; those behind *since*, *until* or *every* are left out."""
    words = vocabulary(language)
    pieces = words.pieces(text)
    mentions: list[DateMention] = []
    position = 0
    while position < len(pieces):
        # no form begins with a word that is none of time
        kinds = pieces[position].kinds
        count, resolve = _longest(_Reader(pieces, position, words), kinds) if kinds else (1, None)
        if resolve is None:
            position += 1
            continue
        if not _is_of_another_time(pieces, position):
            mentions.append(DateMention(pieces[position].start, pieces[position + count - 1].end, resolve))
        position += count
    return mentions


def _is_of_another_time(pieces: Sequence[Piece], position: int) -> bool:
    before = [pieces[place] for place in (position - 1, position - 2) if place >= 0]
    return any("other" in piece.kinds for piece in (*before[:1], pieces[position])) or (
        len(before) == 2 and "other" in before[1].kinds and len(before[0].text) <= 3 and not before[0].kinds
    )


class _Reader:
    """The pieces from a position on."""

    def __init__(self, pieces: Sequence[Piece], position: int, words: Vocabulary) -> None:
        self._pieces = pieces
        self._position = position
        self.words = words

    def value(self, ahead: int, kind: str) -> str | None:
        """The value of the piece so many places on, None where it is not of the kind."""
        place = self._position + ahead
        return self._pieces[place].kinds.get(kind) if 0 <= place < len(self._pieces) else None

    def number(self, ahead: int, kind: str = "digits") -> int | None:
        """The same as a number."""
        value = self.value(ahead, kind)
        return None if value is None else int(value)

    def year(self, ahead: int) -> int | None:
        """A year in figures."""
        year = self.number(ahead)
        return year if year in YEARS else None

    def turn(self, ahead: int) -> Literal["past", "next", "this"] | None:
        """*last*, *next* or *this*."""
        turns = (turn for turn in _TURNS if self.value(ahead, turn) is not None)
        return cast("Literal['past', 'next', 'this'] | None", next(turns, None))


def _longest(reader: _Reader, kinds: Collection[str]) -> tuple[int, Resolve | None]:
    found = [form for begins, read in _FORMS if not begins.isdisjoint(kinds) and (form := read(reader))]
    return max(found, key=lambda form: form[0]) if found else (1, None)


def _iso(reader: _Reader) -> _Found:
    value = reader.value(0, "iso")
    return (1, calendar.full_date(*(int(part) for part in value.split("-")))) if value else None


def _full(reader: _Reader) -> _Found:
    """*Friday, July 12, 2025*, *le vendredi 12 juillet 2025*, *12 July*, *July 12*."""
    at = 0
    if reader.value(at, "weekday") is not None:
        at += 2 if reader.value(1, "comma") is not None else 1
    for first, second, order in (("digits", "month", "day-month"), ("month", "digits", "month-day")):
        if order not in reader.words.orders:
            continue
        one, other = reader.number(at, first), reader.number(at + 1, second)
        if one is None or other is None:
            continue
        day, month = (one, other) if first == "digits" else (other, one)
        if not 1 <= day <= 31:
            continue
        comma = 1 if reader.value(at + 2, "comma") is not None else 0
        year = reader.year(at + 2 + comma)
        if year is not None:
            return at + 3 + comma, calendar.full_date(year, month, day)
        return at + 2, calendar.day_of_month(month, day)
    return None


def _month(reader: _Reader) -> _Found:
    """*July 2024*, *in July*, *last July*, *juillet dernier*, *May (of) last year*."""
    month = reader.number(0, "month")
    if month is None:
        if reader.turn(0) in ("past", "this") and (named := reader.number(1, "month")) is not None:
            return 2, calendar.month_of(named, is_past=reader.turn(0) == "past")
        return None
    comma = 1 if reader.value(1, "comma") is not None else 0
    year = reader.year(1 + comma)
    if year is not None:
        return 2 + comma, calendar.month_of(month, year)
    at = 2 if reader.value(1, "of") is not None else 1
    for first, second in ((at, at + 1), (at + 1, at)):
        turn = reader.turn(first)
        if turn in ("past", "this") and reader.value(second, "unit") == "year":
            return at + 2, calendar.month_of(month, years_back=1 if turn == "past" else 0)
    if at == 1 and reader.turn(1) == "past":
        return 2, calendar.month_of(month, is_past=True)
    return (1, calendar.month_of(month)) if reader.value(-1, "in") is not None else None


def _year(reader: _Reader) -> _Found:
    """*in 2024*."""
    year = reader.year(0)
    return (1, calendar.year_of(year)) if year is not None and reader.value(-1, "in") is not None else None


def _weekday(reader: _Reader) -> _Found:
    """*Tuesday*, *last Tuesday*, *mardi prochain*."""
    number = reader.number(0, "weekday")
    if number is not None:
        turn = reader.turn(1) if reader.turn(1) in ("past", "next") and not reader.value(2, "unit") else None
        return (2 if turn else 1), calendar.weekday(number, turn)
    turn, named = reader.turn(0), reader.number(1, "weekday")
    return (2, calendar.weekday(named, turn)) if turn and named is not None else None


def _unit(reader: _Reader) -> _Found:
    """*last week*, *l'an dernier*, *this month*, *la semaine prochaine*."""
    offsets = {"past": -1, "this": 0, "next": 1}
    before, unit = reader.turn(0), reader.value(1, "unit")
    if not (before and unit):
        before, unit = reader.turn(1), reader.value(0, "unit")
        if before == "this":
            return None
    if not before or not unit or unit in ("day", "none"):
        return None
    offset = 0 if (unit, before) == ("weekend", "past") else offsets[before]
    return 2, calendar.ahead(offset, unit)


def _ago(reader: _Reader) -> _Found:
    """*two days ago*, *il y a deux jours*."""
    at = 1 if reader.value(0, "ago") is not None else 0
    count = reader.number(at, "number")
    count = reader.number(at) if count is None else count
    unit = reader.value(at + 1, "unit")
    if count is None or unit is None or unit == "weekend":
        return None
    if not at and reader.value(2, "ago") is None:
        return None
    return 3, calendar.ahead(-count, unit)


def _phrase(reader: _Reader) -> _Found:
    """*yesterday*, *la veille*, *over the weekend*."""
    for kind, unit in (("day", "day"), ("weekend", "weekend")):
        count = reader.number(0, kind)
        if count is not None:
            return 1, calendar.ahead(count, unit)
    return None


_FORMS: tuple[tuple[frozenset[str], Callable[[_Reader], _Found]], ...] = (
    (frozenset({"iso"}), _iso),
    (frozenset({"weekday", "digits", "month"}), _full),
    (frozenset({"month", *_TURNS}), _month),
    (frozenset({"digits"}), _year),
    (frozenset({"weekday", *_TURNS}), _weekday),
    (frozenset({"unit", *_TURNS}), _unit),
    (frozenset({"ago", "number", "digits"}), _ago),
    (frozenset({"day", "weekend"}), _phrase),
)
"""The forms of dates, each with the kinds of words that it begins with."""


def resolved(mention: DateMention, published: date | None) -> calendar.Resolved | None:
    """What day the mention is, None where publication is needed and unknown, or no calendar has it."""
    try:
        return mention.resolve(published)
    except (OverflowError, ValueError):
        return None
