"""Acts of private life are coded and not published."""

from __future__ import annotations

from dataclasses import replace

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.private_life import (
    is_among_private_persons,
    is_biography,
    is_crime,
    is_interview,
    is_mood_of_people,
    is_ordinary_trial,
    is_own_country,
    is_private_journey,
    is_vague_public,
    may_be_private,
)
from streams.cameo.scene.private_words import PrivateWords, read_plain

LISTS = PrivateWords(
    {
        "public": frozenset({"protester"}),
        "crime": frozenset({"burglar"}),
        "persons": frozenset({"tenant"}),
        "obituary": frozenset({"dies aged"}),
        "portrait": frozenset({"interviews"}),
        "vague public": frozenset({"users"}),
        "may be private": frozenset({"captain"}),
        "kin": frozenset({"sister"}),
        "many": frozenset({"dozens"}),
        "several": frozenset({"nine"}),
        "he or she": frozenset({"he"}),
    }
)
NOTHING = read_plain("")
COURT = ResolvedActor("a court", 0, 7, 1, country="KEN", roles=("JUD",))
MINISTRY = ResolvedActor("the ministry", 0, 12, 1, country="KEN", roles=("GOV",))
FARMER = ResolvedActor("a farmer", 20, 28, 4, country="KEN", roles=("CVL",))
SENATOR = ResolvedActor("a senator", 20, 29, 4, country="KEN", roles=("LEG",))
PRESS = ResolvedActor("Reuters", 0, 7, 0, country="GBR", roles=("MED",))
LEADER = ResolvedActor("Banda", 0, 5, 0, country="ZMB", roles=("ELI",), name="Rupiah Banda")
NEIGHBOUR = ResolvedActor("Malawi", 20, 26, 4, country="MWI")
THEFT = read_plain("Cattle stolen in the highlands")
DEATH = read_plain("Former president Rupiah Banda dies aged 85")


def coding(source: ResolvedActor | None, code: str, target: ResolvedActor | None) -> Coding:
    return Coding(source, target, code, 0, conditional=False, rule="x", doubts=())


def test_a_private_persons_trial_is_ordinary_crime() -> None:
    assert is_crime(coding(COURT, "116", FARMER), LISTS, NOTHING, THEFT)
    assert is_crime(coding(MINISTRY, "173", FARMER), LISTS, NOTHING, THEFT)


def test_a_trial_of_which_no_more_is_known_may_be_of_public_life() -> None:
    assert not is_crime(coding(COURT, "116", FARMER), LISTS, NOTHING, NOTHING)


def test_a_politicians_trial_is_none() -> None:
    assert not is_crime(coding(COURT, "116", SENATOR), LISTS, NOTHING, THEFT)


def test_arrests_in_an_article_on_protesters_are_public() -> None:
    assert not is_crime(coding(COURT, "173", FARMER), LISTS, NOTHING, read_plain("Protesters fill the streets"))


def test_a_government_that_sues_does_politics() -> None:
    assert not is_crime(coding(MINISTRY, "115", None), LISTS, NOTHING, THEFT)


def test_a_talk_with_the_press_is_no_consultation() -> None:
    assert is_interview(coding(LEADER, "040", PRESS))
    assert is_interview(coding(PRESS, "090", NEIGHBOUR))
    assert not is_interview(coding(LEADER, "040", SENATOR))


def test_only_offices_and_countries_visit() -> None:
    assert is_private_journey(coding(FARMER, "042", NEIGHBOUR))
    assert not is_private_journey(coding(SENATOR, "042", NEIGHBOUR))
    assert not is_private_journey(coding(NEIGHBOUR, "042", LEADER))


def test_an_obituary_tells_a_life_and_who_mourns_is_news() -> None:
    assert is_biography(coding(LEADER, "0831", None), LISTS, DEATH)
    assert is_biography(coding(None, "173", LEADER), LISTS, DEATH)
    assert not is_biography(coding(NEIGHBOUR, "051", LEADER), LISTS, DEATH)
    assert not is_biography(coding(NEIGHBOUR, "018", None), LISTS, DEATH)


def test_the_one_who_is_interviewed_tells_his_life() -> None:
    assert is_biography(coding(LEADER, "111", SENATOR), LISTS, read_plain("Reuters interviews Rupiah Banda"))


def test_a_country_in_the_title_is_nobodys_life() -> None:
    assert not is_biography(coding(NEIGHBOUR, "085", None), LISTS, read_plain("Leader of Malawi dies aged 85"))


def test_people_in_general_are_nobody() -> None:
    assert is_vague_public(ResolvedActor("Many users", 0, 10, 1, country="KEN", roles=("CVL",)), LISTS)
    assert not is_vague_public(FARMER, LISTS)
    assert not is_vague_public(None, LISTS)


def test_private_persons_who_help_each_other_are_no_politics() -> None:
    assert is_among_private_persons(coding(FARMER, "070", FARMER), LISTS, NOTHING)
    assert not is_among_private_persons(coding(FARMER, "070", SENATOR), LISTS, NOTHING)
    assert not is_among_private_persons(coding(FARMER, "111", FARMER), LISTS, NOTHING)
    assert not is_among_private_persons(coding(FARMER, "070", FARMER), LISTS, read_plain("A protester was fed"))


def test_what_inhabitants_fear_is_nobodys_comment() -> None:
    assert is_mood_of_people(coding(FARMER, "012", None), LISTS)
    assert not is_mood_of_people(coding(MINISTRY, "012", None), LISTS)
    assert not is_mood_of_people(coding(FARMER, "111", MINISTRY), LISTS)


def test_what_is_told_to_a_news_agency_is_told_to_nobody() -> None:
    assert is_interview(coding(MINISTRY, "010", PRESS))
    assert not is_interview(coding(MINISTRY, "111", PRESS))


def test_help_from_abroad_is() -> None:
    abroad = ResolvedActor("villagers", 20, 29, 4, country="MWI", roles=("CVL",))
    assert not is_among_private_persons(coding(FARMER, "070", abroad), LISTS, NOTHING)


def test_officials_do_not_speak_to_their_own_country() -> None:
    home = ResolvedActor("Kenya", 20, 25, 4, country="KEN")
    rebels = ResolvedActor("rebels", 0, 6, 1, country="KEN", roles=("REB",))
    assert is_own_country(MINISTRY, home)
    assert not is_own_country(rebels, home)
    assert not is_own_country(MINISTRY, NEIGHBOUR)


def test_an_official_who_travels_at_home_visits_nobody() -> None:
    home = ResolvedActor("Kenya", 20, 25, 4, country="KEN")
    assert is_private_journey(coding(MINISTRY, "042", home))
    assert not is_private_journey(coding(MINISTRY, "042", NEIGHBOUR))


def test_a_firm_that_looks_into_its_own_accident_is_private() -> None:
    firm = ResolvedActor("a bus company", 0, 13, 1, country="KEN", roles=("BUS",))
    assert is_interview(coding(firm, "090", None))
    assert not is_interview(coding(MINISTRY, "090", None))


def test_a_title_that_tells_of_a_crime_makes_the_trial_ordinary_whoever_is_named_besides() -> None:
    lawyer = ResolvedActor("a lawyer", 20, 28, 4, country="KEN", roles=("JUD",))
    burglary = read_plain("Burglar sentenced in Mombasa")
    assert is_ordinary_trial(coding(MINISTRY, "112", lawyer), LISTS, burglary)
    assert not is_ordinary_trial(coding(MINISTRY, "112", SENATOR), LISTS, burglary)
    assert not is_ordinary_trial(coding(MINISTRY, "112", lawyer), LISTS, read_plain("Burglar robs protester"))


def test_who_owns_up_to_an_ordinary_crime_does_no_politics() -> None:
    burglary = read_plain("Burglar sentenced in Mombasa")
    assert is_ordinary_trial(coding(FARMER, "015", None), LISTS, burglary)
    assert not is_ordinary_trial(coding(SENATOR, "015", None), LISTS, burglary)


def test_a_person_of_whom_only_the_country_is_known_is_tried_as_anybody_and_a_country_is_not() -> None:
    burglary = read_plain("Burglar sentenced in Mombasa")
    somebody = ResolvedActor("Otieno", 20, 26, 4, country="KEN", basis="reference")
    assert is_ordinary_trial(coding(COURT, "116", somebody), LISTS, burglary)
    assert not is_ordinary_trial(coding(COURT, "116", NEIGHBOUR), LISTS, burglary)


def test_workers_attacked_by_somebody_of_their_country_are_private_persons() -> None:
    gardener = ResolvedActor("a tenant worker", 20, 35, 4, country="KEN", roles=("LAB",))
    union = ResolvedActor("the union", 20, 29, 4, country="KEN", roles=("LAB",))
    assert is_crime(coding(FARMER, "190", gardener), LISTS, NOTHING, NOTHING)
    assert not is_crime(coding(FARMER, "190", union), LISTS, NOTHING, NOTHING)


def test_a_country_that_receives_another_is_a_team() -> None:
    host = ResolvedActor("Kenya", 0, 5, 0, country="KEN", name="Kenya")
    guest = ResolvedActor("Malawi", 20, 26, 4, country="MWI", name="Malawi")
    assert is_private_journey(Coding(host, guest, "043", 1, conditional=False, rule="x", doubts=()))
    assert not is_private_journey(Coding(host, MINISTRY, "043", 1, conditional=False, rule="x", doubts=()))


def test_passers_by_end_brawls_and_no_wars() -> None:
    passer_by = Coding(FARMER, None, "087", 1, conditional=False, rule="x", doubts=())
    assert is_among_private_persons(passer_by, LISTS, NOTHING)
    rebels = ResolvedActor("rebels", 0, 6, 0, country="KEN", roles=("REB",))
    assert not is_among_private_persons(
        Coding(rebels, None, "087", 1, conditional=False, rule="x", doubts=()), LISTS, NOTHING
    )


def test_police_in_the_dock_are_tried_for_ordinary_crime() -> None:
    officer = ResolvedActor("the officer", 20, 31, 4, country="KEN", roles=("MIL",), basis="role")
    assert is_ordinary_trial(coding(None, "116", officer), LISTS, read_plain("Burglar was a policeman"))
    assert not is_ordinary_trial(coding(None, "116", officer), LISTS, DEATH)


def test_what_kin_ask_for_is_private_life() -> None:
    sister = ResolvedActor("his sister", 0, 10, 1, country="KEN", roles=("CVL",), basis="role")
    assert is_mood_of_people(coding(sister, "023", None), LISTS)
    assert not is_mood_of_people(coding(sister, "023", MINISTRY), LISTS)


def test_whom_somebody_met_in_his_life_is_no_news() -> None:
    student = ResolvedActor("a student", 20, 29, 4, country="KEN", roles=("CVL",), basis="role")
    students = ResolvedActor("the students", 20, 32, 4, country="KEN", roles=("CVL",), basis="role")
    assert is_interview(coding(MINISTRY, "040", student))
    assert not is_interview(coding(MINISTRY, "040", students))


def test_he_is_the_hero_of_an_obituary() -> None:
    him = ResolvedActor("he", 0, 2, 0, country="ZMB", roles=("ELI",), basis="reference")
    assert is_biography(coding(him, "014", None), LISTS, DEATH)
    assert not is_biography(coding(him, "014", None), LISTS, THEFT)


def test_a_captain_may_be_of_a_team() -> None:
    captain = ResolvedActor("the captain", 0, 11, 1, country="KEN", roles=("MIL",), basis="role")
    assert may_be_private(captain, LISTS, NOTHING)
    assert not may_be_private(SENATOR, LISTS, NOTHING)


def test_he_may_be_so_where_a_captain_is_told_of() -> None:
    him = ResolvedActor("his", 0, 3, 0, country="KEN", roles=("MIL",), basis="reference")
    assert may_be_private(him, LISTS, read_plain("The captain and his side"))
    assert not may_be_private(him, LISTS, read_plain("The general and his troops"))


def test_what_customs_seize_of_smugglers_is_crime() -> None:
    smuggled = read_plain("A burglar hid it")
    assert is_crime(coding(MINISTRY, "1711", None), LISTS, smuggled, NOTHING)
    assert not is_crime(coding(MINISTRY, "1711", None), LISTS, NOTHING, NOTHING)


def test_whence_the_smuggled_goods_came_is_not_whose_they_are() -> None:
    smuggled = read_plain("A burglar hid it")
    army = replace(MINISTRY, roles=("MIL",))
    assert is_crime(coding(MINISTRY, "1711", NEIGHBOUR), LISTS, smuggled, NOTHING)
    assert not is_crime(coding(army, "1711", NEIGHBOUR), LISTS, smuggled, NOTHING)


@pytest.mark.parametrize(
    ("tenants", "is_private"), [("a tenant", True), ("97 tenants", False), ("dozens of tenants", False)]
)
def test_whom_police_take_by_the_dozen_they_do_not_take_for_theft(tenants: str, is_private: bool) -> None:
    target = ResolvedActor(tenants, 20, 30, 4, country="KEN", roles=("CVL",))
    coding = Coding(COURT, target, "173", 2, conditional=False, rule="x", doubts=())
    assert is_crime(coding, LISTS, read_plain(f"{tenants} arrested"), NOTHING) is is_private
    assert is_crime(coding, LISTS, read_plain(f"{tenants} arrested as burglar flees"), NOTHING)


@pytest.mark.parametrize(("text", "is_private"), [("nine tenants", False), ("a tenant", True), ("2 tenants", True)])
def test_who_abducts_so_many_commits_no_ordinary_crime(text: str, is_private: bool) -> None:
    tenants = ResolvedActor(text, 0, len(text), 1, country="KEN", roles=("CVL",))
    assert is_crime(coding(None, "181", tenants), LISTS, NOTHING, NOTHING) is is_private
