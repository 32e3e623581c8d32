"""The place that «y» points back to."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


def test_the_place_before_is_not_his_who_acts_there(build: Build, article: Begin) -> None:
    actors = article("fr")
    actors.read(build("Le le DET determiner 1\nMali Mali PROPN subject 2\nattend attendre VERB root 2", "fr"))
    table = """
        Oslo Oslo PROPN subject 2
        y y PRON indirect-object 2
        envoie envoyer VERB root 2
    """
    found = actors.read(build(table, "fr"))
    assert found.place_before(1) is None
    place = found.place_before(1, other_than={"NOR"})
    assert place is not None
    assert place.country == "MLI"
