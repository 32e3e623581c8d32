"""People called by their country's or their people's name."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import cast

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.peoples import as_civilians
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

HARM = """
    China China PROPN subject 1
    jailed jail VERB root 1
    {number}
    {people}
"""


@pytest.mark.parametrize(
    ("number", "people", "kind", "roles"),
    [
        ("the the DET determiner 3", "Uighurs Uighurs PROPN object 1 Number=Plur", "people", ("CVL",)),
        ("40 40 NUM numeral 3", "Uyghur Uyghur PROPN object 1 Number=Sing", "people", ("CVL",)),
        ("the the DET determiner 3", "Uyghur Uyghur PROPN object 1 Number=Sing", "people", None),
        ("the the DET determiner 3", "Uyghur Uyghur ADJ adjective 1 Number=Plur", "people", None),
        ("the the DET determiner 3", "Maldives Maldives PROPN object 1 Number=Plur", "country", None),
    ],
)
def test_a_people_that_its_state_harms_is_civilians(
    build: Build, number: str, people: str, kind: str, roles: tuple[str, ...] | None
) -> None:
    sentence = build(HARM.format(number=number, people=people))
    span = SimpleNamespace(mention=SimpleNamespace(kind=kind), tokens=(3,))
    scene = SimpleNamespace(
        sentence=sentence, token=lambda head: sentence.tokens[head], actors=SimpleNamespace(mentions=[span])
    )
    found = as_civilians(cast(Scene, scene), ResolvedActor("Uighurs", 0, 7, 3, country="CHN", basis="name"))
    assert (found.roles if found is not None else None) == roles
