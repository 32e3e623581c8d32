"""Whom a phrase around an act names that no pattern asks for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.near_targets import besieged, partner
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Scenes = Callable[[Sentence], Scene]

TALKS = """
France France PROPN subject 1
left leave VERB root 1
talks talk NOUN object 1
with with ADP case 4
{whom} {whom} PROPN oblique 2
"""
SQUARE = """
crowds crowd NOUN subject 1
gathered gather VERB root 1
outside outside ADP case 3
parliament parliament NOUN oblique 1
"""


def _france(*roles: str) -> ResolvedActor:
    return ResolvedActor("France", 0, 6, 0, country="FRA", roles=roles)


def test_who_talks_are_with_is_to_whom_their_end_is_done(build: Build, scene: Scenes) -> None:
    found = partner(scene(build(TALKS.format(whom="Mali"))), 1, "160", _france())
    assert found is not None
    assert found.code == "MLI"


def test_ones_own_country_is_so_only_for_those_who_fight_it(build: Build, scene: Scenes) -> None:
    held = scene(build(TALKS.format(whom="France")))
    assert partner(held, 1, "160", _france("GOV")) is None
    assert partner(held, 1, "160", _france("REB")) is not None


def test_what_is_done_to_nobody_has_no_partner(build: Build, scene: Scenes) -> None:
    held = scene(build(TALKS.format(whom="Mali")))
    assert partner(held, 1, "0814", _france()) is None
    assert partner(held, 1, "010", _france()) is None
    assert partner(held, 1, "012", _france()) is not None


@pytest.mark.parametrize(("roles", "is_meant"), [(("LEG",), True), (("CVL",), False)])
def test_whose_seat_a_crowd_gathers_at_is_its_target(
    build: Build, scene: Scenes, monkeypatch: pytest.MonkeyPatch, roles: tuple[str, ...], is_meant: bool
) -> None:
    held = scene(build(SQUARE))
    seat = ResolvedActor("parliament", 24, 34, 3, country="FRA", roles=roles)
    monkeypatch.setattr(type(held.actors), "of", lambda _, head: (seat,) if head == 3 else ())
    assert (besieged(held, 1, "141", _france("OPP")) is not None) == is_meant
    assert besieged(held, 1, "112", _france("OPP")) is None
