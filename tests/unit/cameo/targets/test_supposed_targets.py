"""To whom an act is most likely done where nobody is named as its target."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.doubts import Doubt
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.rivals import is_part_of
from streams.cameo.targets.supposed_targets import as_named, with_supposed_targets
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Scenes = Callable[[Sentence], Scene]

ON_MALI = """
France France PROPN subject 1
acted act VERB root 1
in in ADP case 3
Mali Mali PROPN oblique 1
"""
ON_TWO = """
France France PROPN subject 1
acted act VERB root 1
in in ADP case 3
Mali Mali PROPN oblique 1
at at ADP case 5
Iran Iran PROPN oblique 1
"""
AT_HOME = """
France France PROPN subject 1
dropped drop VERB root 1
the the DET determiner 3
bill bill NOUN object 1
"""


def _coding(code: str, *roles: str, organisation: str | None = None) -> Coding:
    country = None if organisation else "FRA"
    source = ResolvedActor("France", 0, 6, 0, country=country, roles=roles, organisation=organisation)
    return Coding(source, None, code, 1, False, "x", ())


def _target(scene: Scene, coding: Coding) -> str | None:
    (found,) = with_supposed_targets(scene, [coding])
    assert (Doubt.TARGET_SUPPOSED in found.doubts) == (found.target is not None)
    return found.target.code if found.target else None


def test_the_only_other_country_is_the_target_of_what_is_done_to_others(build: Build, scene: Scenes) -> None:
    assert _target(scene(build(ON_MALI)), _coding("163")) == "MLI"


def test_of_two_others_the_nearest_is(build: Build, scene: Scenes) -> None:
    assert _target(scene(build(ON_TWO)), _coding("163")) == "MLI"


def test_what_is_often_done_to_nobody_stays_so(build: Build, scene: Scenes) -> None:
    assert _target(scene(build(ON_MALI)), _coding("010")) is None
    assert _target(scene(build(ON_MALI)), _coding("153")) is None


def test_a_show_of_force_is_at_somebody(build: Build, scene: Scenes) -> None:
    assert _target(scene(build(ON_MALI)), _coding("154")) == "MLI"


def test_rebels_mostly_fight_their_own_state(build: Build, scene: Scenes) -> None:
    assert _target(scene(build(ON_MALI)), _coding("191", "REB")) is None


def test_only_an_international_body_looks_into_others(build: Build, scene: Scenes) -> None:
    assert _target(scene(build(ON_MALI)), _coding("090", "JUD")) is None


def test_who_gives_in_does_so_to_his_own_people(build: Build, scene: Scenes) -> None:
    assert _target(scene(build(AT_HOME)), _coding("0832", "GOV")) == "FRACVL"
    assert _target(scene(build(AT_HOME)), _coding("0832", organisation="IGOUNO")) is None


def test_whether_it_is_published_is_judged_without_it(build: Build, scene: Scenes) -> None:
    (found,) = with_supposed_targets(scene(build(ON_MALI)), [_coding("163")])
    assert as_named(found).target is None


def test_who_is_only_cited_is_not(build: Build, scene: Scenes) -> None:
    cited = """
France France PROPN subject 1
acted act VERB root 1
according accord VERB case 4
to to ADP flat 2
{whom} {whom} PROPN oblique 1
"""
    assert _target(scene(build(cited.format(whom="Mali"))), _coding("163")) is None


@pytest.mark.parametrize(
    ("code", "roles", "other", "meant"),
    [
        ("116", ("JUD",), "FRA", "FRAGOV"),
        ("116", ("JUD",), None, "FRAGOV"),
        ("116", ("JUD",), "MLI", "MLIGOV"),
        ("193", ("REB",), "FRA", "FRAGOV"),
        ("193", ("MIL",), "FRA", None),
        ("036", ("GOV",), "FRA", None),
    ],
)
def test_rivals_and_courts_deal_with_their_own_where_no_other_country_is_named(
    build: Build,
    scene: Scenes,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
    roles: tuple[str, ...],
    other: str | None,
    meant: str | None,
) -> None:
    held = scene(build(AT_HOME))
    minister = ResolvedActor("bill", 19, 23, 3, country=other, roles=("GOV",), basis="role")
    monkeypatch.setattr(type(held.actors), "of", lambda _, head: (minister,) if head == 3 else ())
    source_roles = ("LEG",) if code == "036" else roles
    assert _target(held, _coding(code, *source_roles)) == meant


OF_ITS_NAME = """
league league NOUN subject 4
of of ADP case 3
French French ADJ adjective 3
judges judge NOUN oblique 0
condemned condemn VERB root 4
"""


@pytest.mark.parametrize(("relation", "head", "is_part"), [("oblique", 0, True), ("oblique", 4, False)])
def test_those_in_the_name_of_the_source_are_part_of_it(
    build: Build, scene: Scenes, relation: str, head: int, is_part: bool
) -> None:
    league = ResolvedActor("league", 0, 6, 0, country="FRA", roles=("NGO",))
    judges = ResolvedActor("French judges", 10, 23, 3, country="FRA", roles=("JUD",))
    sentence = build(OF_ITS_NAME.replace("oblique 0", f"{relation} {head}"))
    assert is_part_of(scene(sentence), judges, league) == is_part


def test_people_of_no_country_are_given_a_right_by_their_own_state(build: Build, scene: Scenes) -> None:
    held = scene(build(ON_MALI))
    people = ResolvedActor("students", 9, 17, 1, country=None, roles=("EDU",), basis="role")
    (found,) = with_supposed_targets(held, [replace(_coding("0833"), target=people)])
    assert found.doubts == _coding("0833").doubts
    assert found.target is not None
    assert found.target.code == "FRAEDU"
