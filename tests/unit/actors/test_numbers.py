"""Whether a phrase is of one or of several."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

THEY = """
    The the DET determiner 1
    {} {} PROPN subject 2
    said say VERB root 2
    they they PRON subject 4
    won win VERB clausal-complement 2
"""


def test_a_people_are_they(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, THEY.format("Omanis", "Omanis"), head=3) == ["OMN"]


def test_a_state_with_an_article_is_not_they(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, THEY.format("Gambia", "Gambia"), head=3) == []


def test_a_band_with_an_article_is_they(build: Build, article: Begin) -> None:
    table = THEY.format("Houthis", "Houthis").replace("PROPN subject 2", "PROPN subject 2 Number=Plur")
    assert codes(article("en"), build, table, head=3) == ["YEMREBHTH"]
