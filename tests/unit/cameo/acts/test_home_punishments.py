"""Blacklists of a state's own people."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.home_punishments import code_of_blacklisted

EGYPT = ResolvedActor("Egypt", 0, 5, 0, country="EGY")
LAWYERS = ResolvedActor("300 lawyers", 10, 21, 3, country="EGY", roles=("JUD",))
SUDANESE = ResolvedActor("a Sudanese general", 10, 28, 4, country="SDN", roles=("MIL",))


def test_ones_own_people_are_banned_and_others_sanctioned() -> None:
    assert code_of_blacklisted("163", EGYPT, LAWYERS) == "172"
    assert code_of_blacklisted("163", EGYPT, SUDANESE) == "163"
    assert code_of_blacklisted("173", EGYPT, LAWYERS) == "173"
