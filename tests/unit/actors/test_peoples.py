"""Peoples without a state of their own."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


def test_people_of_a_region_are_of_its_country(build: Build, article: Begin) -> None:
    table = """
        deux deux NUM numeral 1
        Tibétains Tibétain PROPN subject 2
        fuient fuir VERB root 2
    """
    found = article("fr").read(build(table, "fr"))
    assert [actor.code for actor in found.of(1)] == ["CHNCVL"]


def test_the_region_itself_is_a_place(build: Build, article: Begin) -> None:
    table = """
        le le DET determiner 1
        Tibet Tibet PROPN subject 2
        fuit fuir VERB root 2
    """
    assert not article("fr").read(build(table, "fr")).of(1)


def test_people_abroad_are_of_the_country_that_has_them(build: Build, article: Begin) -> None:
    table = """
        Kosovo Kosovo PROPN possessor 2
        's 's PART case 0
        Serbs Serb PROPN subject 3 Number=Plur
        voted vote VERB root 3
    """
    found = article("en").read(build(table, "en"))
    assert [actor.code for actor in found.of(2)] == ["XKXCVL"]
