"""Whose a thing is that is struck, by who tells of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.told_by import told_by
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Scenes = Callable[[Sentence], Scene]

TOLD = """
Mali Mali PROPN subject 1
said say VERB root 1
France France PROPN subject 3
shelled shell VERB clausal-complement 1
depots depot NOUN object 3
near near ADP case 6
Iran Iran PROPN oblique 3
"""

_FRANCE = ResolvedActor("France", 10, 16, 2, country="FRA")


@pytest.mark.parametrize(("code", "told"), [("194", "MLI"), ("111", None)], ids=["harm", "words"])
def test_who_tells_of_harm_by_another_state_suffered_it(
    build: Build, scene: Scenes, code: str, told: str | None
) -> None:
    found = told_by(scene(build(TOLD)), 3, code, _FRANCE)
    assert (found.code if found else None) == told


def test_who_tells_of_his_own_deed_did_not(build: Build, scene: Scenes) -> None:
    own = ResolvedActor("Mali", 0, 4, 0, country="MLI")
    assert told_by(scene(build(TOLD)), 3, "194", own) is None
