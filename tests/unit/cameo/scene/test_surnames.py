"""A town in a person's name is no place."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from streams.cameo.scene.phrases import Scene
from streams.cameo.scene.surnames import is_surname


@pytest.mark.parametrize(
    ("sort", "start", "expected"),
    [("person", 5, True), ("person", 0, False), ("body", 5, False)],
    ids=["Jack London", "London Breed", "the City of London"],
)
def test_town_in_a_name(sort: str, start: int, expected: bool) -> None:
    span = SimpleNamespace(start=0, end=12, identities=(SimpleNamespace(sort=sort),))
    scene = cast(Scene, SimpleNamespace(actors=SimpleNamespace(mentions=[span])))
    assert is_surname(scene, start, 11) is expected
