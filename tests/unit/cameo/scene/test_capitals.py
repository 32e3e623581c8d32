"""Capitals that are the town."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.capitals import capitals
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]


@pytest.mark.parametrize(
    ("code", "preposition", "found"), [("1723", "on", {2}), ("1723", "from", set()), ("174", "on", set())]
)
def test_a_curfew_is_on_the_town(
    build: Build, scene: Callable[[Sentence], Scene], code: str, preposition: str, found: set[int]
) -> None:
    sentence = build(f"""
        imposed impose VERB root 0
        {preposition} {preposition} ADP case 2
        Honiara Honiara PROPN oblique 0
    """)
    told = scene(sentence)
    told.actors.mentions.append(SimpleNamespace(tokens=(2,), mention=SimpleNamespace(kind="capital")))  # type: ignore[arg-type]
    assert capitals(told, code, [ResolvedActor("Honiara", 0, 7, 2, country="SLB")]) == found
