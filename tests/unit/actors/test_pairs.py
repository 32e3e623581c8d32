"""Whom *the two diplomats* means, and when two are any two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

Begin = Callable[[str], ArticleActors]


def codes(begin: ArticleActors, build: Build, *tables: str, head: int = 0, language: str = "en") -> list[str | None]:
    actors = [begin.read(build(table, language)) for table in tables]
    return [actor.code for actor in actors[-1].of(head)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("les le DET determiner 2|deux deux NUM numeral 2|diplomates diplomate NOUN subject 3", ["FRAGOV", "MLIGOV"]),
        ("hier hier ADV adverb 3|deux deux NUM numeral 2|diplomates diplomate NOUN subject 3", [None]),
    ],
)
def test_two_are_those_named_before_only_with_an_article(
    build: Build, article: Begin, words: str, expected: list[str | None]
) -> None:
    before = """
        France France PROPN subject 3
        et et CCONJ coordinator 2
        Mali Mali PROPN conjunct 0
        parlent parler VERB root 3
    """
    table = "\n".join([*(f"{word} Number=Plur" for word in words.split("|")), "parlent parler VERB root 3"])
    assert codes(article("fr"), build, before, table, head=2, language="fr") == expected


def test_two_of_a_country_are_no_others(build: Build, article: Begin) -> None:
    before = """
        France France PROPN subject 1
        rencontre rencontrer VERB root 1
        Mali Mali PROPN object 1
    """
    table = """
        les le DET determiner 2
        deux deux NUM numeral 2
        diplomates diplomate NOUN subject 4 Number=Plur
        russes russe ADJ adjective 2
        parlent parler VERB root 4
    """
    assert codes(article("fr"), build, before, table, head=2, language="fr") == ["RUSGOV"]
