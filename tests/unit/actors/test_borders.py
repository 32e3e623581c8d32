"""Countries that only a border is called by."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

GUARDS = """
    Peruvian peruvian ADJ adjective 1
    soldiers soldier NOUN subject 2 Number=Plur
    met meet VERB root 2
    rebels rebel NOUN object 2 Number=Plur
    {case} {case} ADP case 6
    the the DET determiner 6
    {last} {last} NOUN oblique 2
    {of} {of} ADP case 8
    Bolivia Bolivia PROPN oblique 6
"""


@pytest.mark.parametrize("case", ["near", "on", "along"])
def test_rebels_beside_a_border_are_of_this_side(build: Build, article: Begin, case: str) -> None:
    actors = article("en").read(build(GUARDS.format(case=case, last="border", of="with"), "en"))
    assert [actor.code for actor in actors.of(3)] == ["PERREB"]


def test_rebels_in_another_country_are_not_said_to_be_of_this(build: Build, article: Begin) -> None:
    actors = article("en").read(build(GUARDS.format(case="in", last="north", of="of"), "en"))
    assert [actor.code for actor in actors.of(3)] != ["PERREB"]


def test_a_border_that_is_near_tells_of_nobody(build: Build, article: Begin) -> None:
    table = """
        Rebels rebel NOUN subject 1 Number=Plur
        gathered gather VERB root 1
        near near ADP case 5
        the the DET determiner 5
        Chadian chadian ADJ adjective 5
        border border NOUN oblique 1
    """
    assert [actor.code for actor in article("en").read(build(table, "en")).of(0)] == [None]
