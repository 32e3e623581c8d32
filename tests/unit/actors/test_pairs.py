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


def pair(second: str) -> str:
    """*Egypt and Turkey smiled*; *Egypt hosted Turkey*: two of different countries, the second as said."""
    return f"Egypt Egypt PROPN subject 2\n{second}\nsmiled smile VERB root 2"


def persons(relation: str, head: int) -> str:
    """*Putin met Macron*, *Putin and Macron met*."""
    return f"Putin Putin PROPN subject 2\nMacron Macron PROPN {relation} {head}\nmet meet VERB root 2"


THEY = "They they PRON subject 1 Number=Plur\nsigned sign VERB root 1"


def test_they_are_the_two_of_whom_the_last_sentence_told_as_one_subject(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, pair("Turkey Turkey PROPN conjunct 0"), THEY) == ["EGY", "TUR"]


def test_they_are_two_persons_of_whom_one_met_the_other_but_no_two_states(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, persons("object", 2), THEY) == ["RUSGOV", "FRAGOV"]
    assert codes(article("en"), build, pair("Turkey Turkey PROPN object 2"), THEY) == []


def test_they_within_a_clause_below_are_not_the_two(build: Build, article: Begin) -> None:
    below = (
        "It it PRON subject 1\nseems seem VERB root 1\nthey they PRON subject 3\nsigned sign VERB clausal-complement 1"
    )
    assert codes(article("en"), build, pair("Turkey Turkey PROPN conjunct 0"), below, head=2) == []


def test_where_it_happened_is_none_of_the_two(build: Build, article: Begin) -> None:
    both = """
        the the DET determiner 2
        two two NUM numeral 2
        countries country NOUN subject 3 Number=Plur
        resumed resume VERB root 3
        talks talk NOUN object 3
        in in ADP case 6
        Cairo Cairo PROPN oblique 4
    """
    assert codes(article("en"), build, pair("Turkey Turkey PROPN conjunct 0"), both, head=2) == ["EGY", "TUR"]
