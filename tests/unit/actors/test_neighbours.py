"""Whom *its Togolese neighbour* means."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


def test_the_adjective_names_the_neighbour(build: Build, article: Begin) -> None:
    table = """
        Le le DET determiner 1
        Pérou Pérou PROPN subject 7
        et et CCONJ coordinator 4
        son son DET possessor 4
        rival rival NOUN conjunct 1
        chilien chilien ADJ adjective 4
        ont avoir AUX auxiliary 7
        signé signer VERB root 7
    """
    assert codes(article("fr"), build, table, head=4, language="fr") == ["CHL"]
