"""Whom a refusal defies, where only the words beside it say so."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.defied import defied
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Scenes = Callable[[Sentence], Scene]

DESPITE = """
Despite despite ADP case 1
{thing} {thing} NOUN oblique 5
by by ADP case 3
France France PROPN oblique 1
Mali Mali PROPN subject 5
refused refuse VERB root 5
"""

_MALI = ResolvedActor("Mali", 0, 4, 4, country="MLI")


def test_who_warned_of_it_is_defied(build: Build, scene: Scenes) -> None:
    found = defied(scene(build(DESPITE.format(thing="warning"))), 5, "120", _MALI)
    assert found is not None
    assert found.code == "FRA"


def test_what_is_no_warning_is_not_defied(build: Build, scene: Scenes) -> None:
    assert defied(scene(build(DESPITE.format(thing="visit"))), 5, "120", _MALI) is None


def test_only_refusals_and_threats_defy(build: Build, scene: Scenes) -> None:
    assert defied(scene(build(DESPITE.format(thing="warning"))), 5, "163", _MALI) is None
