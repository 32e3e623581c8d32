"""Words of time on the calendar: what day *Tuesday*, *last week* or *il y a deux mois* was, seen from publication.

Weeks begin on Monday. A week, month or year is given as its first day. Every function returns None where there is no
such day; a day that no calendar has (31 February) is no date.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

Precision = Literal["day", "week", "month", "year"]
Resolved = tuple[date, Precision]
Resolve = Callable[[date | None], Resolved | None]
"""Takes the day of publication, None where unknown."""

YEARS = range(1800, 2101)
"""The years that a number in the news may be."""
AHEAD = timedelta(days=90)
"""A day and month without a year are the coming ones if so near, else the past ones."""
MONTH_AHEAD = timedelta(days=31)
"""The same for a month alone, of which the coming one is seldom spoken of earlier."""

_WEEK = 7


def full_date(year: int, month: int, day: int) -> Resolve:
    """A day of a year."""

    def resolve(_: date | None) -> Resolved | None:
        found = _day(year, month, day)
        return (found, "day") if found else None

    return resolve


def day_of_month(month: int, day: int) -> Resolve:
    """A day and month: the past one, or the coming one where that is within `AHEAD`."""

    def resolve(published: date | None) -> Resolved | None:
        if published is None:
            return None
        years = (published.year + 1, *range(published.year, published.year - _WEEK - 1, -1))  # 29 February is rare
        for year in years:
            found = _day(year, month, day)
            if found and found - published <= AHEAD:
                return found, "day"
        return None

    return resolve


def month_of(month: int, year: int | None = None, *, years_back: int | None = None, is_past: bool = False) -> Resolve:
    """A month of a year, or `years_back` from publication.

    Without either the last that has begun, or the coming one where that begins within `MONTH_AHEAD`; with `is_past`
    the last that is over.
    """

    def resolve(published: date | None) -> Resolved | None:
        wanted = year
        if wanted is None:
            if published is None:
                return None
            if years_back is not None:
                wanted = published.year - years_back
            elif is_past:
                wanted = published.year if month < published.month else published.year - 1
            else:
                coming = date(published.year + (month < published.month), month, 1)
                is_near = coming - published <= MONTH_AHEAD
                wanted = coming.year if is_near else coming.year - 1
        found = _day(wanted, month, 1)
        return (found, "month") if found else None

    return resolve


def year_of(year: int) -> Resolve:
    """A year."""

    def resolve(_: date | None) -> Resolved | None:
        return (date(year, 1, 1), "year") if year in YEARS else None

    return resolve


def weekday(number: int, turn: Literal["past", "next", "this"] | None = None) -> Resolve:
    """A day of the week, 1 Monday to 7 Sunday: the last on or before publication.

    With `past` the last before it, with `next` the first after it, with `this` the one of its week.
    """

    def resolve(published: date | None) -> Resolved | None:
        if published is None:
            return None
        back = (published.isoweekday() - number) % _WEEK
        if turn == "past":
            return published - timedelta(days=back or _WEEK), "day"
        if turn == "next":
            return published + timedelta(days=_WEEK - back), "day"
        if turn == "this":
            return published + timedelta(days=number - published.isoweekday()), "day"
        return published - timedelta(days=back), "day"

    return resolve


def ahead(count: int, unit: str) -> Resolve:
    """So many days, weeks, months, years or weekends from publication; less than none are back."""

    def resolve(published: date | None) -> Resolved | None:
        if published is None:
            return None
        months = published.year * 12 + published.month - 1 + count * (unit == "month")
        saturday = published - timedelta(days=(published.isoweekday() + 1) % _WEEK)
        match unit:
            case "day" | "none":
                return published + timedelta(days=count * (unit == "day")), "day"
            case "week" | "weekend":
                start = saturday if unit == "weekend" else published
                return _monday(start + timedelta(weeks=count)), "week"
            case "month":
                return date(months // 12, months % 12 + 1, 1), "month"
            case _:
                return date(published.year + count, 1, 1), "year"

    return resolve


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _day(year: int, month: int, day: int) -> date | None:
    if year not in YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
