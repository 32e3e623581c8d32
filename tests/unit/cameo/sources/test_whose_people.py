"""Whose people are those of whom only is said what they are, by who does it to whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.belongings import take_police
from streams.cameo.sources.whereabouts import (
    not_oneself,
    not_their_own,
    of_one_country,
    own_people,
    own_protesters,
    unknown_doers,
)
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
SceneOf = Callable[[Sentence], Scene]

POLICE = ResolvedActor("Ugandan police", 0, 14, 0, country="UGA", roles=("COP",))
STUDENTS = ResolvedActor("students", 20, 28, 0, roles=("EDU",), basis="role")
SOLDIERS = ResolvedActor("soldiers", 20, 28, 0, roles=("MIL",), basis="role")


@pytest.fixture
def men(build: Build, scene: SceneOf) -> Scene:
    return scene(build("men man NOUN subject 1\nattacked attack VERB root 1"))


@pytest.mark.parametrize("code", ["173", "175", "182", "190"])
def test_whom_the_police_harm_are_their_own_people(code: str) -> None:
    assert own_people(code, (POLICE,), (STUDENTS,)) == (replace(STUDENTS, country="UGA"),)


def test_those_whom_an_army_attacks_are_as_often_others() -> None:
    army = replace(POLICE, roles=("MIL",))
    assert own_people("190", (army,), (STUDENTS,)) == (STUDENTS,)
    assert own_people("182", (army,), (STUDENTS,)) == (replace(STUDENTS, country="UGA"),)


def test_soldiers_and_friendly_acts_say_nothing_of_whose_they_are() -> None:
    assert own_people("173", (POLICE,), (SOLDIERS,)) == (SOLDIERS,)
    assert own_people("040", (POLICE,), (STUDENTS,)) == (STUDENTS,)


def test_courts_try_people_of_their_own() -> None:
    (tried,) = own_people("116", (replace(POLICE, roles=("JUD",)),), (replace(STUDENTS, roles=("ELI",)),))
    assert tried.country == "UGA"


def test_martial_law_in_ones_country_is_imposed_on_no_other() -> None:
    country = ResolvedActor("Uganda", 20, 26, 0, country="UGA")
    assert not_oneself("1724", (POLICE,), (country,)) == ()
    assert not_oneself("195", (POLICE,), (country,)) == (country,)


def test_a_curfew_on_a_town_is_on_its_country() -> None:
    town = ResolvedActor("Gulu", 20, 24, 0, country="UGA", basis="place")
    assert not_oneself("1723", (POLICE,), (town,)) == (town,)


def test_who_protests_against_a_parliament_is_of_its_country(men: Scene) -> None:
    parliament = replace(POLICE, roles=("LEG",))
    assert own_protesters(men, "141", (STUDENTS,), (parliament,)) == (replace(STUDENTS, country="UGA"),)


def test_who_protests_at_an_embassy_is_not(build: Build, scene: SceneOf) -> None:
    outside = scene(build("embassy embassy NOUN root 0"))
    embassy = replace(POLICE, roles=("GOV",))
    assert own_protesters(outside, "141", (STUDENTS,), (embassy,)) == (STUDENTS,)


def test_men_who_did_harm_are_nobodys(men: Scene) -> None:
    doer = ResolvedActor("men", 0, 3, 0, country="UGA", roles=("CVL",), basis="role")
    assert unknown_doers(men, "190", (doer,)) == (replace(doer, country=None, roles=()),)
    assert unknown_doers(men, "141", (doer,)) == (doer,)


def test_who_storms_an_embassy_is_not_of_its_country(build: Build, scene: SceneOf) -> None:
    stormed = scene(
        build("protesters protester NOUN subject 1\nstormed storm VERB root 1\nembassy embassy NOUN object 1")
    )
    protesters = ResolvedActor("protesters", 0, 10, 0, country="SWE", roles=("CVL",), basis="role")
    embassy = ResolvedActor("embassy", 20, 27, 2, country="SWE", roles=("GOV",))
    assert not_their_own(stormed, "145", (protesters,), (embassy,)) == (replace(protesters, country=None),)


def test_opponents_joined_to_a_state_are_of_it() -> None:
    juba = ResolvedActor("Juba", 0, 4, 0, country="SSD", roles=("GOV",))
    rebels = ResolvedActor("the rebels", 9, 19, 3, roles=("REB",), basis="role")
    assert [one.country for one in of_one_country((juba, rebels))] == ["SSD", "SSD"]


def test_soldiers_joined_to_a_state_may_be_anybodys() -> None:
    juba = ResolvedActor("Juba", 0, 4, 0, country="SSD", roles=("GOV",))
    soldiers = ResolvedActor("the soldiers", 9, 21, 3, roles=("MIL",), basis="role")
    assert [one.country for one in of_one_country((juba, soldiers))] == ["SSD", None]


def test_stones_thrown_at_officers_are_thrown_at_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("streams.cameo.sources.belongings.places_of", lambda *_: [])
    monkeypatch.setattr("streams.cameo.sources.belongings.settled", lambda _, actors, *__, **___: tuple(actors))
    police = ResolvedActor("the police", 10, 20, 4, roles=("COP",), basis="role")
    scene: Any = SimpleNamespace(
        clause=lambda _: SimpleNamespace(subjects=[0]),
        actors=SimpleNamespace(of=lambda index: (police,) * (index == 4)),
    )
    filling: Any = SimpleNamespace(used=[0, 2, 4], others=tuple)
    match: Any = SimpleNamespace(
        sources=(replace(STUDENTS, country="BGD"),), targets=(), pattern=SimpleNamespace(code="145"), trigger=1
    )
    take_police(scene, filling, match)
    assert match.targets == (replace(police, country="BGD"),)
