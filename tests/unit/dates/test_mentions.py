"""The dates a text names, seen from Saturday 12 July 2025."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies

from streams.dates.mentions import date_mentions, resolved

SATURDAY = date(2025, 7, 12)


def _read(text: str, language: str, published: date | None = SATURDAY) -> list[tuple[str, str]]:
    found = (resolved(mention, published) for mention in date_mentions(text, language))
    return [(str(day), precision) for day, precision in (one for one in found if one)]


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("It struck on Friday.", "2025-07-11", "day"),
        ("It struck on Saturday.", "2025-07-12", "day"),
        ("It struck on Monday evening.", "2025-07-07", "day"),
        ("It struck last Tuesday.", "2025-07-08", "day"),
        ("It struck last Saturday.", "2025-07-05", "day"),
        ("They meet next Tuesday.", "2025-07-15", "day"),
        ("It struck yesterday.", "2025-07-11", "day"),
        ("It struck the day before yesterday.", "2025-07-10", "day"),
        ("It struck this morning.", "2025-07-12", "day"),
        ("It struck overnight.", "2025-07-12", "day"),
        ("It struck last night.", "2025-07-11", "day"),
        ("It struck two days ago.", "2025-07-10", "day"),
        ("It struck 10 days ago.", "2025-07-02", "day"),
        ("It struck three weeks ago.", "2025-06-16", "week"),
        ("It struck a month ago.", "2025-06-01", "month"),
        ("It struck two years ago.", "2023-01-01", "year"),
        ("It struck three hours ago.", "2025-07-12", "day"),
        ("It struck last week.", "2025-06-30", "week"),
        ("They meet next week.", "2025-07-14", "week"),
        ("It struck over the weekend.", "2025-07-07", "week"),
        ("It struck earlier this month.", "2025-07-01", "month"),
        ("It struck last month.", "2025-06-01", "month"),
        ("It struck last year.", "2024-01-01", "year"),
        ("It struck in July 2024.", "2024-07-01", "month"),
        ("It struck in July.", "2025-07-01", "month"),
        ("It struck in late September.", "2024-09-01", "month"),
        ("It struck in May last year.", "2024-05-01", "month"),
        ("It struck in March of this year.", "2025-03-01", "month"),
        ("They meet in August.", "2025-08-01", "month"),
        ("It struck in 2024.", "2024-01-01", "year"),
        ("It struck on July 3, 2025.", "2025-07-03", "day"),
        ("It struck on Thursday, July 3, 2025.", "2025-07-03", "day"),
        ("It struck on 3 July 2025.", "2025-07-03", "day"),
        ("It struck on July 3rd.", "2025-07-03", "day"),
        ("They meet on August 3.", "2025-08-03", "day"),
        ("It struck on December 25.", "2024-12-25", "day"),
        ("It struck on 2025-06-30.", "2025-06-30", "day"),
    ],
)
def test_english_dates(text: str, day: str, precision: str) -> None:
    assert _read(text, "en") == [(day, precision)]


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("Elle a frappé vendredi soir.", "2025-07-11", "day"),
        ("Elle a frappé mardi dernier.", "2025-07-08", "day"),
        ("Ils se verront mardi prochain.", "2025-07-15", "day"),
        ("Elle a frappé hier.", "2025-07-11", "day"),
        ("Elle a frappé avant-hier.", "2025-07-10", "day"),
        ("Elle avait frappé la veille.", "2025-07-11", "day"),
        ("Elle a frappé aujourd’hui.", "2025-07-12", "day"),
        ("Elle a frappé ce matin.", "2025-07-12", "day"),
        ("Elle a frappé il y a deux jours.", "2025-07-10", "day"),
        ("Elle a frappé il y a un an.", "2024-01-01", "year"),
        ("Elle a frappé la semaine dernière.", "2025-06-30", "week"),
        ("Elle a frappé cette semaine.", "2025-07-07", "week"),
        ("Elle a frappé le mois dernier.", "2025-06-01", "month"),
        ("Elle a frappé l’an dernier.", "2024-01-01", "year"),
        ("Elle a frappé ce week-end.", "2025-07-07", "week"),
        ("Elle a frappé en 2024.", "2024-01-01", "year"),
        ("Elle a frappé en juillet 2024.", "2024-07-01", "month"),
        ("Elle a frappé fin juin.", "2025-06-01", "month"),
        ("Elle a frappé en mai dernier.", "2025-05-01", "month"),
        ("Elle a frappé en mai de l’année dernière.", "2024-05-01", "month"),
        ("Elle a frappé le 3 juillet.", "2025-07-03", "day"),
        ("Elle a frappé le 1er juillet 2025.", "2025-07-01", "day"),
        ("Elle a frappé le jeudi 3 juillet 2025.", "2025-07-03", "day"),
    ],
)
def test_french_dates(text: str, day: str, precision: str) -> None:
    assert _read(text, "fr") == [(day, precision)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Iran may strike.", "en"),
        ("They march on the capital.", "en"),
        ("It killed 2024 people and 12,000 July crops.", "en"),
        ("It has struck since 2014.", "en"),
        ("The fourth round of 2020 cups.", "en"),
        ("They must leave by Friday.", "en"),
        ("They march every Friday.", "en"),
        ("It struck on February 31.", "en"),
        ("It struck on February 31, 2025.", "en"),
        ("It struck in 0000 and in 9999.", "en"),
        ("It struck 9999 years ago.", "en"),
        ("It struck on 2025-13-45.", "en"),
        ("À ce jour, elle a frappé.", "fr"),
        ("Elle frappe depuis 2014.", "fr"),
        ("Ils ont jusqu'à vendredi.", "fr"),
        ("Ils manifestent chaque vendredi.", "fr"),
        ("Elle a frappé le 31 février 2025.", "fr"),
        ("La planète mars et 11 000 soldats.", "fr"),
        ("", "fr"),
        ("It struck on Friday.", "xx"),
    ],
)
def test_what_is_no_date_of_a_deed(text: str, language: str) -> None:
    assert _read(text, language) == []


@pytest.mark.parametrize("text", ["on Friday", "last week", "two days ago", "on July 3", "in July", "yesterday"])
def test_without_publication_a_relative_date_is_unknown(text: str) -> None:
    assert _read(f"It struck {text}.", "en", None) == []


@pytest.mark.parametrize("text", ["on July 3, 2025", "in July 2024", "in 2024", "on 2025-06-30"])
def test_without_publication_a_full_date_is_known(text: str) -> None:
    assert len(_read(f"It struck {text}.", "en", None)) == 1


def test_29_february_without_a_year_is_the_last_there_was() -> None:
    assert _read("It struck on February 29.", "en") == [("2024-02-29", "day")]


@pytest.mark.parametrize("published", [date.min, date.max])
@pytest.mark.parametrize("text", ["ten years ago", "next year", "last week", "next month", "tomorrow", "on July 3"])
def test_the_ends_of_the_calendar_raise_nothing(text: str, published: date) -> None:
    assert len(_read(f"It struck {text}.", "en", published)) <= 1


def test_mentions_say_where_they_stand() -> None:
    text = "On July 3, 2025, and last week."
    assert [text[one.start : one.end] for one in date_mentions(text, "en")] == ["July 3, 2025", "last week"]


_WORDS = strategies.sampled_from(
    ["July", "3", "31", "2025", "9999", "0", ",", "last", "next", "week", "Friday", "ago", "two", "in", "since", "1er"]
)


@given(strategies.lists(_WORDS, max_size=12), strategies.dates() | strategies.none())
def test_no_order_of_words_raises(words: list[str], published: date | None) -> None:
    for language in ("en", "fr"):
        for mention in date_mentions(" ".join(words), language):
            found = resolved(mention, published)
            assert found is None or isinstance(found[0], date)
