"""Crowds of which only the number is said, on sentences made by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

MARCHED = "Hundreds hundred NOUN subject 1 Number=Plur\nparaded parade VERB root 1"
JAILED = "Dozens dozen NOUN passive-subject 2 Number=Plur\nwere be AUX auxiliary 2\njailed jail VERB root 2"
FELL = "Hundreds hundred NOUN subject 1 Number=Plur\nfell fall VERB root 1"
COUNTED = """Dozens dozen NOUN subject 3 Number=Plur
             of of ADP case 2
             soldiers soldier NOUN oblique 0 Number=Plur
             gathered gather VERB root 3"""


@pytest.mark.parametrize(
    ("tree", "roles"),
    [(MARCHED, ["CVL"]), (JAILED, ["CVL"]), (FELL, []), (COUNTED, ["MIL"])],
    ids=["they do what crowds do", "it is done to them", "they do anything else", "what they count is said"],
)
def test_a_number_that_does_what_crowds_do_is_people(build: Build, article: Begin, tree: str, roles: list[str]) -> None:
    """What else is counted is not known to be people, and what is counted in words is that."""
    actors = article("en").read(build(tree))
    assert [role for actor in actors.of(0) for role in actor.roles] == roles
