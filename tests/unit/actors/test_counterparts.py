"""Whom *his counterpart* and *his host* mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


@pytest.mark.parametrize(("noun", "code"), [("counterpart", "MLIGOV"), ("host", "MLI")])
def test_it_is_of_the_only_other_country(build: Build, article: Begin, noun: str, code: str) -> None:
    table = f"""
        Macron Macron PROPN subject 1
        visited visit VERB root 1
        Mali Mali PROPN object 1
        and and CCONJ coordinator 4
        praised praise VERB conjunct 1
        his his PRON possessor 6
        {noun} {noun} NOUN object 4
    """
    assert codes(article("en"), build, table, head=6) == [code]
