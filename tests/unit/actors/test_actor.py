"""Whether two actors are one."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor

FORCES = ResolvedActor("les forces françaises", 0, 21, 1, country="FRA", roles=("MIL",))


def test_an_adjective_of_somebody_is_nobody_else() -> None:
    assert FORCES.is_same_as(ResolvedActor("françaises", 11, 21, 2, country="FRA"))
    assert ResolvedActor("françaises", 11, 21, 2, country="FRA").is_same_as(FORCES)


def test_others_of_his_country_are_others() -> None:
    assert not FORCES.is_same_as(ResolvedActor("un Français", 30, 41, 6, country="FRA", roles=("CVL",)))


def test_an_adjective_of_another_country_is_another() -> None:
    assert not FORCES.is_same_as(ResolvedActor("maliennes", 11, 20, 2, country="MLI"))


def test_whom_a_pronoun_takes_up_is_the_same() -> None:
    assert FORCES.is_same_as(ResolvedActor("leur", 30, 34, 6, country="FRA", roles=("MIL",), basis="reference"))


def test_two_in_one_phrase_are_two_by_their_codes() -> None:
    state = ResolvedActor("envoys of Juba and the rebels", 0, 29, 0, country="SSD", roles=("GOV",))
    rebels = ResolvedActor("envoys of Juba and the rebels", 0, 29, 0, country="SSD", roles=("REB",))
    assert not state.is_same_as(rebels)


def test_charities_are_known_by_what_they_are_and_still_anybody() -> None:
    charity = ResolvedActor("two charities", 0, 13, 1, roles=("NGO",))
    assert charity.code == "NGO"
    assert charity.is_known
    assert charity.is_anybody


def test_a_role_alone_is_no_code() -> None:
    assert ResolvedActor("protesters", 0, 10, 0, roles=("CVL",)).code is None
