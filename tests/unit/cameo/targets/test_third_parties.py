"""Joined actors who do it together to a third."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.patterns.pattern_reader import parse_pattern
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.third_parties import are_against_third
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Scenes = Callable[[Sentence], Scene]

RECALLED = """
    France France PROPN subject 1
    recalled recall VERB root 1
    envoys envoy NOUN object 1 Number=Plur
    from from ADP case 4
    {} {} PROPN oblique 1
"""


@pytest.mark.parametrize(
    ("place", "code", "is_third"), [("Iran", "161", True), ("Mali", "161", False), ("Iran", "060", False)]
)
def test_what_is_done_to_a_third_is_not_done_to_each_other(
    build: Build, scene: Scenes, place: str, code: str, is_third: bool
) -> None:
    read = scene(build(RECALLED.format(place, place)))
    pair = tuple(ResolvedActor(one, 0, 6, 0, country=one) for one in ("FRA", "MLI"))
    filling = Filling(read, [1], sources=pair, targets=pair, mutual=True, own=2)
    pattern = parse_pattern("BOTH recall envoy", {}, code=code)
    assert are_against_third(read, filling, pattern, 1) is is_third
