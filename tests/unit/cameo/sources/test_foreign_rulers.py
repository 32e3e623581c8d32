"""Against whose rule people under it protest."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import cast

from streams.actors.actor import ResolvedActor
from streams.cameo.patterns.pattern_reader import parse_pattern
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.belongings import take_foreign_rulers
from streams.text.grammar import Sentence


def test_the_occupier_is_the_target_of_those_who_are_under_it(
    scene: Callable[[Sentence], Scene], build: Callable[..., Sentence]
) -> None:
    for noun, expected in (("annexation", ["RUS"]), ("corruption", [])):
        sentence = build(
            f"""Tatars Tatar PROPN subject 1
            marched march VERB root 1
            against against ADP case 4
            Russian russian ADJ adjective 4
            {noun} {noun} NOUN oblique 1"""
        )
        pattern = parse_pattern("SOURCE march against annexation|corruption", {}, code="141")
        source = ResolvedActor("Tatars", 0, 6, 0, country="RUS", roles=("CVL",))
        match = Match(pattern, 1, "141", (source,), ())
        take_foreign_rulers(scene(sentence), cast(Filling, SimpleNamespace(used=[0, 4])), match)
        assert [actor.code for actor in match.targets] == expected
