"""Whose a congress is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

CONGRESS = """
    {country} {country} PROPN possessor 2
    's 's PART case 0
    president president NOUN subject 3
    praised praise VERB root 3
    Congress Congress PROPN object 3
"""


@pytest.mark.parametrize(("country", "code"), [("Guatemala", "GTMLEG"), ("India", "INDOPP"), ("Norway", "USALEG")])
def test_congress_is_of_the_only_country_spoken_of_that_has_one(
    build: Build, article: Begin, country: str, code: str
) -> None:
    actors = article("en").read(build(CONGRESS.format(country=country), "en"))
    assert [actor.code for actor in actors.of(4)] == [code]


def test_congress_is_americas_where_america_is_spoken_of(build: Build, article: Begin) -> None:
    actors = article("en")
    actors.read(build("America America PROPN subject 1\nvoted vote VERB root 1", "en"))
    assert [one.code for one in actors.read(build(CONGRESS.format(country="Chile"), "en")).of(4)] == ["USALEG"]
