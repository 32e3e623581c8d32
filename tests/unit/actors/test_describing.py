"""Whose police and governments are where nothing says it: the only country named, if it is not said of others."""

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


@pytest.mark.parametrize("other", ["envoys envoy", "hackers hacker"])
def test_a_government_is_not_the_country_of_the_foreigners_it_meets(build: Build, article: Begin, other: str) -> None:
    table = f"""
        The the DET determiner 1
        government government NOUN subject 2
        expelled expel VERB root 2
        Polish polish ADJ adjective 4
        {other} NOUN object 2 Number=Plur
    """
    assert codes(article("en"), build, table, head=1) == [None]


def test_police_are_of_the_country_named_before_even_if_it_is_said_of_whom_they_meet(
    build: Build, article: Begin
) -> None:
    before = "Poland Poland PROPN subject 1\nvoted vote VERB root 1"
    police = """
        Police police NOUN subject 1
        met meet VERB root 1
        Polish polish ADJ adjective 3
        voters voter NOUN object 1 Number=Plur
    """
    assert codes(article("en"), build, before, police) == ["POLCOP"]


@pytest.mark.parametrize("noun", ["unions union", "teachers teacher"])
def test_unions_and_teachers_are_of_the_only_country_named(build: Build, article: Begin, noun: str) -> None:
    table = f"""
        Polish polish ADJ adjective 1
        ministers minister NOUN subject 2 Number=Plur
        warned warn VERB root 2
        {noun} NOUN object 2 Number=Plur
    """
    (code,) = codes(article("en"), build, table, head=3)
    assert code is not None
    assert code.startswith("POL")


def test_the_police_that_disperse_strikers_are_of_their_country(build: Build, article: Begin) -> None:
    strikers = """
        Bolivian bolivian ADJ adjective 1
        miners miner NOUN subject 2 Number=Plur
        marched march VERB root 2
        to to ADP case 4
        Peru Peru PROPN oblique 2
    """
    police = """
        The the DET determiner 1
        police police NOUN subject 2
        intervened intervene VERB root 2
    """
    assert codes(article("en"), build, strikers, police, head=1) == ["BOLCOP"]


def test_a_government_is_of_the_country_that_the_title_is_about(build: Build, article: Begin) -> None:
    title = build("Mali Mali PROPN root 0", "fr")
    title.part = "title"
    text = """
        Paris Paris PROPN subject 1
        parle parler VERB root 1
    """
    government = """
        Le le DET determiner 1
        gouvernement gouvernement NOUN subject 2
        parle parler VERB root 2
    """
    actors = article("fr")
    actors.read(title)
    actors.read(build(text, "fr"))
    assert [one.code for one in actors.read(build(government, "fr")).of(1)] == ["MLIGOV"]


@pytest.mark.parametrize(("preposition", "code"), [("between", "MLIREB"), ("like", None)])
def test_the_rebels_with_whom_a_state_negotiates_are_its_own(
    build: Build, article: Begin, preposition: str, code: str | None
) -> None:
    table = f"""
        Poland Poland PROPN subject 1
        mediated mediate VERB root 1
        {preposition} {preposition} ADP case 3
        Mali Mali PROPN oblique 1
        and and CCONJ coordinator 3
        rebels rebel NOUN conjunct 3 Number=Plur
    """
    assert codes(article("en"), build, table, head=5) == [code]
