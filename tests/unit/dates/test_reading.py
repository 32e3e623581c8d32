"""When an event happened: the date of its clause, else the day of publication."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from streams.dates.reading import EventDate, date_of, is_long_ago
from streams.text.grammar import Sentence

Parsed = Callable[..., Sentence]
SATURDAY = date(2025, 7, 12)
ARTICLE = EventDate(SATURDAY, "day", "article")


def test_a_date_of_the_clause_is_the_events(parsed: Parsed) -> None:
    sentence = parsed("They|PRON|subject|1 met=meet|VERB|root|1 on|ADP|case|3 Friday|PROPN|oblique|1", start=40)
    assert date_of(sentence, 1, SATURDAY, "en") == EventDate(date(2025, 7, 11), "day", "text")


def test_without_a_date_it_is_the_day_of_publication(parsed: Parsed) -> None:
    sentence = parsed("They|PRON|subject|1 met=meet|VERB|root|1")
    assert date_of(sentence, 1, SATURDAY, "en") == ARTICLE


@pytest.mark.parametrize("words", ["met=meet|VERB|root|0", "met=meet|VERB|root|0 on|ADP|case|2 Friday|PROPN|oblique|0"])
def test_without_publication_it_is_unknown_and_never_the_clocks(parsed: Parsed, words: str) -> None:
    assert date_of(parsed(words), 0, None, "en") == EventDate(None, None, "none")


def test_without_publication_a_full_date_of_the_text_counts(parsed: Parsed) -> None:
    sentence = parsed("They|PRON|subject|1 met=meet|VERB|root|1 in|ADP|case|3 2024|NUM|oblique|1")
    assert date_of(sentence, 1, None, "en") == EventDate(date(2024, 1, 1), "year", "text")


def test_each_clause_has_its_own_date(parsed: Parsed) -> None:
    sentence = parsed(
        "Paris|PROPN|subject|1 said=say|VERB|root|1 on|ADP|case|3 Friday|PROPN|oblique|1 rebels|NOUN|subject|5 "
        "attacked=attack|VERB|clausal-complement|1 on|ADP|case|7 Tuesday|PROPN|oblique|5"
    )
    assert date_of(sentence, 1, SATURDAY, "en").date == date(2025, 7, 11)
    assert date_of(sentence, 5, SATURDAY, "en").date == date(2025, 7, 8)


def test_with_dates_in_other_clauses_only_it_is_the_day_of_publication(parsed: Parsed) -> None:
    sentence = parsed(
        "Paris|PROPN|subject|1 said=say|VERB|root|1 rebels|NOUN|subject|3 attacked=attack|VERB|clausal-complement|1 "
        "on|ADP|case|5 Tuesday|PROPN|oblique|3 and|CCONJ|coordinator|7 fled=flee|VERB|conjunct|3 "
        "on|ADP|case|9 Friday|PROPN|oblique|7"
    )
    assert date_of(sentence, 1, SATURDAY, "en") == ARTICLE


def test_the_only_date_of_a_sentence_counts(parsed: Parsed) -> None:
    sentence = parsed(
        "Paris|PROPN|subject|1 said=say|VERB|root|1 rebels|NOUN|subject|3 attacked=attack|VERB|clausal-complement|1 "
        "on|ADP|case|5 Tuesday|PROPN|oblique|3"
    )
    assert date_of(sentence, 1, SATURDAY, "en").date == date(2025, 7, 8)


@pytest.mark.parametrize("head", ["1", "7"], ids=["parsed rightly", "hung on the verb"])
def test_the_date_of_what_only_sets_the_time_is_not_the_deeds(parsed: Parsed, head: str) -> None:
    words = (
        "Depuis|ADP|case|1 la-signature=signature|NOUN|oblique|7 ,|PUNCT|punctuation|7 en|ADP|case|4 "
        f"2024|NUM|oblique|{head} ,|PUNCT|punctuation|7 Paris|PROPN|subject|7 aide=aider|VERB|root|7"
    )
    sentence = parsed(words, "fr")
    assert date_of(sentence, 7, SATURDAY, "fr") == ARTICLE
    assert date_of(sentence, 1, SATURDAY, "fr") == EventDate(date(2024, 1, 1), "year", "text")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("A few years ago France sheltered him.", "en", True),
        ("Three years ago France sheltered him.", "en", False),
        ("Il y a quelques années, la France l'avait accueilli.", "fr", True),
        ("Il y a trois ans, la France l'avait accueilli.", "fr", False),
    ],
)
def test_former_times_without_a_date_are_long_ago(text: str, language: str, expected: bool) -> None:
    assert is_long_ago(text, language) is expected
