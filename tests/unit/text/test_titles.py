"""Titles that name their topic first."""

from __future__ import annotations

import pytest

from streams.text.titles import topic_and_rest


def parts(title: str) -> list[str]:
    return [title[slice(*span)] for span in topic_and_rest(title, (0, len(title)))]


@pytest.mark.parametrize("colon", [" : ", ": "])
def test_topic_before_a_colon_is_a_sentence_of_its_own(colon: str) -> None:
    assert parts(f"Mali{colon}army bombs camp") == ["Mali", "army bombs camp"]


@pytest.mark.parametrize(
    "title", ["Army bombs camp", "One two three four five: six", 'Macron: "We leave"', "At 12:30 Mali votes", "Mali: "]
)
def test_title_without_a_topic_is_one_sentence(title: str) -> None:
    assert parts(title) == [title]


def test_a_topic_of_endless_words_is_none() -> None:
    title = "Mali-" * 50 + " : army bombs camp"
    assert topic_and_rest(title, (0, len(title))) == [(0, len(title))]
