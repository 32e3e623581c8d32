"""A town or country in a person's name is no place."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from streams.cameo.scene.phrases import Scene
from streams.cameo.scene.surnames import is_in_a_name, is_surname


@pytest.mark.parametrize(
    ("sort", "start", "expected"),
    [("person", 5, True), ("person", 0, False), ("body", 5, False)],
    ids=["Jack London", "London Breed", "the City of London"],
)
def test_town_in_a_name(sort: str, start: int, expected: bool) -> None:
    span = SimpleNamespace(start=0, end=12, identities=(SimpleNamespace(sort=sort),))
    scene = cast(Scene, SimpleNamespace(actors=SimpleNamespace(mentions=[span])))
    assert is_surname(scene, start, 11) is expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, 6, True), (7, 12, True), (0, 12, False)],
    ids=["Jordan Bardella", "Kader Mali", "the whole name"],
)
def test_country_in_a_name(start: int, end: int, expected: bool) -> None:
    span = SimpleNamespace(start=0, end=12, identities=(SimpleNamespace(sort="person"),))
    scene = cast(Scene, SimpleNamespace(actors=SimpleNamespace(mentions=[span])))
    assert is_in_a_name(scene, start, end) is expected
