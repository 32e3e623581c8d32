"""What an act is between two: the rules by sides, one after the other."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.dyads import code_of_dyad


def actor(country: str, *roles: str) -> ResolvedActor:
    return ResolvedActor("they", 0, 4, 0, country=country, roles=roles)


def test_each_rule_is_asked() -> None:
    assert code_of_dyad("145", actor("ARG", "COP"), actor("ARG", "CVL")) == "175"
    assert code_of_dyad("163", actor("EGY"), actor("EGY", "JUD")) == "172"
    assert code_of_dyad("163", actor("KEN", "LAB"), actor("UGA")) == "143"


def test_what_no_rule_is_about_stays() -> None:
    assert code_of_dyad("190", actor("RUS", "MIL"), actor("UKR")) == "190"
