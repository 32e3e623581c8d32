"""Police in a town are those of the country that it is said to be in."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


def test_a_town_is_in_the_country_that_is_said_before_it(build: Build, article: Begin) -> None:
    police = """
        Police police NOUN subject 7
        in in ADP case 4
        the the DET determiner 4
        Malian malian ADJ adjective 4
        town town NOUN oblique 0
        of of ADP case 6
        Palma Palma PROPN oblique 4
        fired fire VERB root 7
    """
    assert codes(article("en"), build, police, head=0) == ["MLICOP"]
