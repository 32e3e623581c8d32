"""Whose a force or an office is by who tells of it, or by where the sentence is set."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

TOLD = """
    {} {} ADJ adjective 1
    minister minister NOUN subject 2
    said say VERB root 2
    police police NOUN subject 4 Number=Plur
    held hold VERB clausal-complement 2
    Chadian Chadian ADJ adjective 6
    pilots pilot NOUN object 4 Number=Plur
"""

SET_IN = """
    In in ADP case 1
    {} {} PROPN oblique 4
    the the DET determiner 3
    parliament parliament NOUN subject 4
    spoke speak VERB root 4
    to to ADP case 6
    Togo Togo PROPN oblique 4
"""


def test_police_of_whom_a_minister_tells_are_his_countrys(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, TOLD.format("Omani", "Omani"), head=3) == ["OMNCOP"]


def test_police_of_whom_a_nobody_tells_are_nobodys(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, TOLD.format("young", "young"), head=3) != ["OMNCOP"]


@pytest.mark.parametrize(("town", "code"), [("Muscat", "OMNLEG"), ("Brussels", None)])
def test_a_parliament_is_of_the_capital_with_which_the_sentence_begins(
    build: Build, article: Begin, town: str, code: str | None
) -> None:
    assert codes(article("en"), build, SET_IN.format(town, town), head=3) == [code]
