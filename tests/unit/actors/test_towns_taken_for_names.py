"""Towns that the statistical model took for persons or organisations, on sentences made by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

LINES = """
    Malians Malian NOUN subject 1
    shelled shell VERB root 1
    {name} {name} PROPN possessor 4 _ {tag}
    's 's PART case 2
    {thing} {thing} NOUN object 1
"""


@pytest.mark.parametrize(
    ("name", "thing", "tag", "is_somebody"),
    [
        ("Kharkiv", "stadium", "PERSON", False),
        ("Kharkiv", "speech", "ORG", False),
        ("Qorbelle", "stadium", "PERSON", True),
    ],
)
def test_whose_stadium_it_is_may_be_a_town(
    build: Build, article: Begin, name: str, thing: str, tag: str, is_somebody: bool
) -> None:
    sentence = build(LINES.format(name=name, thing=thing, tag=tag))
    assert bool(article("en").read(sentence).of(2)) is is_somebody
