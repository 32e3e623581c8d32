"""Things that bear the name of the firm that made them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

PLANE = """
Le le DET determiner 1
Boeing Boeing PROPN subject 3
{0} {0} ADJ adjective 1
brûle brûler VERB root 3
"""


@pytest.mark.parametrize(("whose", "named"), [("tchadien", []), ("américain", ["USABUS"])])
def test_a_foreign_boeing_is_no_firm(whose: str, named: list[str], build: Build, article: Begin) -> None:
    found = article("fr").read(build(PLANE.format(whose), "fr"))
    assert [actor.code for actor in found.of(1)] == named
