"""What somebody says that he will do if another does not heed him."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.acts.threats_told import is_told_with_condition
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Scenes = Callable[[Sentence], Scene]

TOLD = """
France France PROPN subject 1
{} {} VERB root 1 VerbForm=Fin
it it PRON subject 4
would would AUX auxiliary 4 VerbForm=Fin
attack attack VERB clausal-complement 1 VerbForm=Inf
{} {} SCONJ mark 7
Niger Niger PROPN subject 7
left leave VERB adverbial-clause 4 VerbForm=Fin
"""


@pytest.mark.parametrize(
    ("verb", "joining", "is_threat"),
    [("say", "if", True), ("say", "unless", True), ("say", "as", False), ("warn", "as", True)],
)
def test_a_deed_only_told_is_a_threat_with_a_condition(
    build: Build, scene: Scenes, verb: str, joining: str, is_threat: bool
) -> None:
    read = scene(build(TOLD.format(verb, verb, joining, joining)))
    assert is_told_with_condition(read, 1, 4) is is_threat
