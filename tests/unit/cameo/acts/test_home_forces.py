"""Forces sent within their own country."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.home_forces import sent_at_home
from streams.cameo.coding import Coding


def _coding(code: str, role: str, country: str) -> Coding:
    source = ResolvedActor("they", 0, 4, 0, country="PER", roles=(role,))
    target = ResolvedActor("there", 9, 14, 2, country=country, roles=())
    return Coding(source, target, code, 1, False, "x", ())


def test_police_sent_to_ones_own_town_are_mobilised() -> None:
    (coding,) = sent_at_home([_coding("074", "COP", "PER")])
    assert (coding.code, coding.target) == ("153", None)


def test_soldiers_sent_to_back_ones_own_police_are_mobilised() -> None:
    coding = _coding("072", "GOV", "PER")
    police = ResolvedActor("the police", 9, 19, 2, country="PER", roles=("COP",))
    source = ResolvedActor("Peru", 0, 4, 0, country="PER")
    (found,) = sent_at_home([Coding(source, police, "072", 1, False, coding.rule, ())])
    assert (found.code, found.target) == ("154", None)


def test_those_sent_to_another_country_help_it() -> None:
    (coding,) = sent_at_home([_coding("072", "MIL", "BOL")])
    assert coding.code == "072"
    assert coding.target is not None
