"""Who made a thing is told by a participle or by a relative clause of planting."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.scene.bare_phrases import agents_of_participles
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

LINES = """
    A a DET determiner 1
    mine mine NOUN subject 6
    that that PRON object 5
    Togolese Togolese ADJ adjective 4
    rebels rebel NOUN subject 5
    {verb} {lemma} VERB relative-clause 1
    exploded explode VERB root 6
"""


@pytest.mark.parametrize(("verb", "lemma", "makers"), [("buried", "bury", [4]), ("found", "find", [])])
def test_who_planted_it_made_it(
    build: Callable[..., Sentence], scene: Callable[[Sentence], Scene], verb: str, lemma: str, makers: list[int]
) -> None:
    assert agents_of_participles(scene(build(LINES.format(verb=verb, lemma=lemma))), 1) == makers
