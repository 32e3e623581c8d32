"""Whose march is banned, whose reform is protested against, where only what is told of the thing says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.own_targets import own_targets
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

BANNED = """
    Mali Mali PROPN subject 1
    banned ban VERB root 1
    marches march NOUN object 1
    that that PRON object 5
    {whose} {whose} NOUN subject 5
    planned plan VERB relative-clause 2
"""


@pytest.fixture
def meant(
    build: Build, scene: Callable[[Sentence], Scene], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., list[str]]:
    """The codes of whom an act of Mali's is done to, where the word at 4 names somebody of a role and country."""

    def read(code: str, role: str, country: str | None) -> list[str]:
        held = scene(build(BANNED.format(whose="somebody")))
        them = ResolvedActor("somebody", 0, 8, 4, country=country, roles=(role,), basis="role")
        monkeypatch.setattr(type(held.actors), "of", lambda _, head: (them,) if head == 4 else ())
        doer = ResolvedActor("Mali", 0, 4, 0, country="MLI", roles=("GOV",) if code[:2] == "17" else ("LAB",))
        return [actor.code or "" for actor in own_targets(held, code, (doer,), [2])]

    return read


def test_a_ban_is_done_to_those_whose_march_it_is(meant: Callable[..., list[str]]) -> None:
    assert meant("1721", "OPP", "MLI") == ["MLIOPP"]
    assert meant("1721", "OPP", None) == ["MLIOPP"]
    assert meant("1721", "GOV", "MLI") == []


def test_a_strike_is_against_ones_own_rulers(meant: Callable[..., list[str]]) -> None:
    assert meant("143", "GOV", None) == ["MLIGOV"]
    assert meant("143", "CVL", "MLI") == []


def test_who_is_of_another_country_is_not_looked_past(meant: Callable[..., list[str]]) -> None:
    assert meant("143", "GOV", "FRA") == []


def test_other_acts_are_not_done_at_home(meant: Callable[..., list[str]]) -> None:
    assert meant("072", "OPP", "MLI") == []


def test_a_minister_is_dismissed_by_his_own(meant: Callable[..., list[str]]) -> None:
    assert meant("0831", "MIL", None) == ["MLIMIL"]


RESCUE = """
    Police police NOUN subject 3
    and and CCONJ coordinator 2
    troops troop NOUN conjunct 0
    rescued rescue VERB root 3
    civilians civilian NOUN object 3
"""


@pytest.mark.parametrize(
    ("country", "others", "rescued"),
    [
        ("KEN", "MIL", ["KENCVL"]),
        (None, "MIL", ["KENCVL"]),
        ("TZA", "MIL", []),
        (None, "REB", []),
    ],
)
def test_forces_of_the_state_rescue_its_people(
    build: Build,
    scene: Callable[[Sentence], Scene],
    monkeypatch: pytest.MonkeyPatch,
    country: str | None,
    others: str,
    rescued: list[str],
) -> None:
    held = scene(build(RESCUE))
    them = ResolvedActor("civilians", 0, 9, 4, roles=("CVL",), basis="role")
    monkeypatch.setattr(type(held.actors), "of", lambda _, head: (them,) if head == 4 else ())
    police = ResolvedActor("Police", 0, 6, 0, country="KEN", roles=("COP",))
    troops = ResolvedActor("troops", 0, 6, 2, country=country, roles=(others,), basis="role")
    found = own_targets(held, "073", (police, troops), [4])
    assert [actor.code for actor in found] == rescued
