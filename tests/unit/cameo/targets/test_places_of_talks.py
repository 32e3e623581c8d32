"""Towns where talks are held."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.places_of_talks import is_place_of_talks
from streams.text.grammar import Sentence


@pytest.mark.parametrize(
    ("noun", "preposition", "town", "found"),
    [
        ("talks", "in", "Vienna", True),
        ("talks", "with", "Vienna", False),
        ("talks", "in", "France", False),
        ("houses", "in", "Vienna", False),
    ],
)
def test_talks_in_a_town_are_not_with_its_state(
    build: Callable[..., Sentence],
    scene: Callable[[Sentence], Scene],
    noun: str,
    preposition: str,
    town: str,
    found: bool,
) -> None:
    told = scene(
        build(f"""
            Iran Iran PROPN subject 1
            left leave VERB root 1
            {noun} {noun.removesuffix("s")} NOUN object 1
            {preposition} {preposition} ADP case 4
            {town} {town} PROPN oblique 2
        """)
    )
    actor = ResolvedActor(town, 0, len(town), 4, country="AUT")
    assert is_place_of_talks(told, actor) is found
