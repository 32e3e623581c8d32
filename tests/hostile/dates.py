"""Dates from year 0 to 9999 and beyond, as the article's own and in what it tells."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.hostile.raw import Article, Maker, lead, spoilt

YEARS = (0, 1, 2, 99, 999, 1582, 1799, 1800, 1900, 1969, 1970, 2000, 2024, 2025, 2038, 2100, 9998, 9999, 10_000, 99_999)
ZONES = ("", "Z", "+14:00", "-12:00", "+23:59", "-23:59", "+24:00", "+00:00:30", "+01", "-00:00", " ", "[Europe/Paris]")
AGO = (
    "yesterday", "tomorrow", "last week", "next week", "last month", "next month", "last year", "next year",
    "two days ago", "9999 years ago", "12,000 months ago", "on Monday", "this Sunday", "next Friday", "last weekend",
    "on 29 February", "in July", "last December", "in the year 0", "on 31 February 2025", "on 0000-00-00",
    "on 9999-12-31", "on 0001-01-01", "in 99999", "on July 99", "on 12 July 0000", "le 1er janvier 1", "hier", "demain",
    "la semaine prochaine", "il y a 9999 ans", "il y a deux mois", "dans 9999 jours", "lundi dernier", "on ² July",
    "on ٣ July 2025", "il y a ² jours", "on " + "9" * 5_000 + " July", "in " + "9" * 20 + " days", "² years ago",
)  # fmt: skip


def _day(random: Random) -> str:
    year, month, day = random.choice(YEARS), random.randint(0, 13), random.randint(0, 32)
    if random.random() < 0.6:
        month, day = random.choice(((1, 1), (12, 31), (2, 28), (2, 29), (7, 12)))
    return random.choice((f"{year:04}-{month:02}-{day:02}", f"{year}-{month}-{day}", f"{year:04}{month:02}{day:02}"))


def _moment(random: Random) -> str:
    time = random.choice(("00:00:00", "23:59:59", "23:59:60", "24:00:00", "12:00", "99:99", "00:00:00.000000001"))
    return _day(random) + random.choice("T t") + time + random.choice(ZONES)


def _date(random: Random) -> Any:
    other = (
        0,
        -1,
        1e18,
        -1e18,
        253402300799,
        253402300800,
        1e300,
        "0",
        "now",
        "2025-W28-6",
        "٢٠٢٥-٠٧-١٢",
        "²025-07-12",
    )
    return random.choice((_day, _moment, _moment))(random) if random.random() < 0.9 else random.choice(other)


def _published(random: Random, article: Article) -> bytes:
    return spoilt(article, published_at=_date(random), fetched_at=_date(random) if random.random() < 0.3 else None)


def _told(random: Random, article: Article) -> bytes:
    """An early or late day of publication, and a text that counts from it."""
    published = random.choice(("0001-01-01", "9999-12-31", "0001-01-03T00:00:00+14:00", "9999-12-31T23:59:59-12:00"))
    told = " ".join(f"Iran bombed Mali {random.choice(AGO)}." for _ in range(10))
    told_too = " ".join(f"L'Iran a bombardé le Mali {random.choice(AGO)}." for _ in range(10))
    return spoilt(article, published_at=published, text=f"{lead(article)}{told}\n{told_too}")


MAKERS: dict[str, Maker] = {"dates/published": _published, "dates/told": _told}
