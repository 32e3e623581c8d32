"""Deeds in a manner of speaking."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.figurative import (
    is_against_things,
    is_geography,
    is_of_teams,
    is_of_traffic,
    is_of_weather,
)
from streams.cameo.scene.private_words import PrivateWords, read_sentence
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

LISTS = PrivateWords(
    {
        "plural verbs": frozenset({"have"}),
        "joining": frozenset({"and"}),
        "scoring": frozenset({"goals"}),
        "trouncing": frozenset({"sink"}),
        "opponents in sport": frozenset({"opponent"}),
        "nature": frozenset({"storm", "cold front"}),
        "vehicles": frozenset({"car"}),
        "violence": frozenset({"bomb"}),
        "contests": frozenset({"face"}),
        "attacked in words": frozenset({"cuisine"}),
        "lying": frozenset({"surround"}),
        "doers in nature": frozenset({"hare"}),
        "deaths": frozenset({"drown"}),
        "whose": frozenset({"of"}),
    }
)


def country(text: str, head: int, code: str) -> ResolvedActor:
    """A country by its own name."""
    return ResolvedActor(text, 0, len(text), head, country=code, name=text)


def coding(source: ResolvedActor | None, code: str, target: ResolvedActor | None, trigger: int) -> Coding:
    """An act of the source's."""
    return Coding(source, target, code, trigger, conditional=False, rule="x", doubts=())


def test_a_country_in_the_plural_is_its_team(build: Build) -> None:
    text = "{} {} PROPN subject 2\nhave have AUX auxiliary 2\nattacked attack VERB root 2\nKenya Kenya PROPN object 2"
    team, states = build(text.format("Egypt", "Egypt")), build(text.format("Philippines", "Philippines"))
    kenya = country("Kenya", 3, "KEN")
    attack = coding(country("Egypt", 0, "EGY"), "190", kenya, 2)
    assert is_of_teams(team, attack, LISTS, read_sentence(team))
    attack = coding(country("Philippines", 0, "PHL"), "190", kenya, 2)
    assert not is_of_teams(states, attack, LISTS, read_sentence(states))


def test_two_joined_take_the_plural_as_states(build: Build) -> None:
    sentence = build("""
        Chad Chad PROPN subject 4
        and and CCONJ coordinator 2
        Mali Mali PROPN conjunct 0
        have have AUX auxiliary 4
        attacked attack VERB root 4
    """)
    for head, code in ((0, "TCD"), (2, "MLI")):
        attack = coding(country("X", head, code), "190", None, 4)
        assert not is_of_teams(sentence, attack, LISTS, read_sentence(sentence))


@pytest.mark.parametrize(
    ("verb", "code", "found"), [("sink", "190", True), ("shell", "190", False), ("thrash", "182", True)]
)
def test_what_a_country_does_to_another_in_a_stadium(build: Build, verb: str, code: str, found: bool) -> None:
    sentence = build(f"Togo Togo PROPN subject 1\n{verb} {verb} VERB root 1\nBenin Benin PROPN object 1")
    act = coding(country("Togo", 0, "TGO"), code, country("Benin", 2, "BEN"), 1)
    assert is_of_teams(sentence, act, LISTS, read_sentence(sentence)) is found


@pytest.mark.parametrize(
    ("verb", "behind", "found"), [("sink", "6-2", True), ("sink", "6", False), ("shell", "6-2", False)]
)
def test_a_score_behind_a_word_of_beating_makes_a_match(build: Build, verb: str, behind: str, found: bool) -> None:
    table = f"They they PRON subject 1\n{verb} {verb} VERB root 1\nBenin Benin PROPN object 1\n{behind} {behind} NUM oblique 1"
    sentence = build(table)
    act = coding(None, "182", country("Benin", 2, "BEN"), 1)
    assert is_of_teams(sentence, act, LISTS, read_sentence(sentence)) is found


def test_goals_make_a_blow_a_teams(build: Build) -> None:
    sentence = build("""
        Togo Togo PROPN subject 1
        hit hit VERB root 1
        Benin Benin PROPN object 1
        with with ADP case 4
        goals goal NOUN oblique 1
    """)
    act = coding(country("Togo", 0, "TGO"), "190", country("Benin", 2, "BEN"), 1)
    assert is_of_teams(sentence, act, LISTS, read_sentence(sentence))


def test_an_opponent_is_beaten_in_the_ring(build: Build) -> None:
    sentence = build("She she PRON subject 1\nbeat beat VERB root 1\nopponent opponent NOUN object 1")
    opponent = ResolvedActor("her Malian opponent", 9, 17, 2, country="MLI", roles=("OPP",))
    assert is_of_teams(sentence, coding(None, "182", opponent, 1), LISTS, read_sentence(sentence))
    assert not is_of_teams(sentence, coding(None, "173", opponent, 1), LISTS, read_sentence(sentence))


def test_weather_from_a_country_is_not_its_army(build: Build) -> None:
    sentence = build("""
        Chadian chadian ADJ adjective 1
        storm storm NOUN subject 2
        hit hit VERB root 2
        Niger Niger PROPN object 2
    """)
    act = coding(ResolvedActor("Chadian", 0, 7, 0, country="TCD"), "190", country("Niger", 3, "NER"), 2)
    assert is_of_weather(sentence, act, LISTS)
    front = ResolvedActor("A cold front from Chad", 0, 22, 1, country="TCD")
    assert is_of_weather(sentence, coding(front, "190", country("Niger", 3, "NER"), 2), LISTS)


@pytest.mark.parametrize(("struck", "found"), [("deer", True), ("bomb", False)])
def test_a_car_does_harm_by_accident(build: Build, struck: str, found: bool) -> None:
    sentence = build(f"""
        envoy envoy NOUN possessor 1
        car car NOUN subject 2
        hit hit VERB root 2
        {struck} {struck} NOUN object 2
    """)
    act = coding(ResolvedActor("envoy", 0, 5, 0, country="GHA", roles=("GOV",)), "190", None, 2)
    assert is_of_traffic(sentence, act, LISTS, read_sentence(sentence)) is found


@pytest.mark.parametrize(("thing", "found"), [("cuisine", True), ("base", False)])
def test_a_taste_is_attacked_in_words(build: Build, thing: str, found: bool) -> None:
    sentence = build(f"attacked attack VERB root 0\nPeruvian peruvian ADJ adjective 2\n{thing} {thing} NOUN object 0")
    act = coding(None, "190", ResolvedActor("Peruvian", 9, 17, 1, country="PER"), 0)
    assert is_against_things(sentence, act, LISTS) is found


def test_who_died_in_a_crash_was_killed_by_nobody(build: Build) -> None:
    lists = PrivateWords({"mishaps": frozenset({"crash"}), "body parts": frozenset({"leg"})})
    sentence = build("""
        helicopter helicopter NOUN subject 1
        crashed crash VERB root 1
        killing kill VERB adverbial-clause 1
        six six NUM object 2
    """)
    act = coding(ResolvedActor("army", 0, 4, 0, country="PER", roles=("MIL",)), "195", None, 2)
    assert is_of_traffic(sentence, act, lists, read_sentence(sentence))
    hurt = build("minister minister NOUN subject 1\nbroke break VERB root 1\nleg leg NOUN object 1")
    act = coding(ResolvedActor("minister", 0, 8, 0, country="PER", roles=("GOV",)), "182", None, 1)
    assert is_of_traffic(hurt, act, lists, read_sentence(hurt))


def test_women_rout_countries_in_stadiums(build: Build) -> None:
    sentence = build("women woman NOUN subject 1\nsank sink VERB root 1\nBenin Benin PROPN object 1")
    women = ResolvedActor("women", 0, 5, 0, country="TGO", roles=("CVL",))
    act = coding(women, "190", country("Benin", 2, "BEN"), 1)
    assert is_of_teams(sentence, act, LISTS, read_sentence(sentence))


def test_who_sweeps_aside_a_proposal_plays_no_match(build: Build) -> None:
    sentence = build("""
        France France PROPN subject 1
        sank sink VERB root 1
        the the DET determiner 3
        plan plan NOUN object 1
        of of ADP case 5
        Egypt Egypt PROPN oblique 3
    """)
    refusal = coding(country("France", 0, "FRA"), "120", country("Egypt", 5, "EGY"), 1)
    assert not is_of_teams(sentence, refusal, LISTS, read_sentence(sentence))


@pytest.mark.parametrize(("object_", "is_match"), [("calmly", True), ("bomb", False)])
def test_two_who_face_one_another_play_where_no_word_is_of_war(object_: str, is_match: bool, build: Build) -> None:
    sentence = build(f"""
        Mali Mali PROPN subject 1
        faced face VERB root 1
        Iran Iran PROPN object 1
        {object_} {object_} ADV adverb 1
    """)
    found = coding(country("Mali", 0, "MLI"), "190", country("Iran", 2, "IRN"), 1)
    assert is_of_teams(sentence, found, LISTS, read_sentence(sentence)) is is_match


def test_soldiers_who_face_others_fight(build: Build) -> None:
    sentence = build("""
        soldiers soldier NOUN subject 1
        faced face VERB root 1
        Iran Iran PROPN object 1
    """)
    soldiers = ResolvedActor("soldiers", 0, 8, 0, country="MLI", roles=("MIL",))
    found = coding(soldiers, "190", country("Iran", 2, "IRN"), 1)
    assert not is_of_teams(sentence, found, LISTS, read_sentence(sentence))


@pytest.mark.parametrize(
    ("tense", "roles", "found"), [("Pres", (), True), ("Past", (), False), ("Pres", ("MIL",), False)]
)
def test_what_is_surrounded_by_a_country_lies_in_it(
    tense: str, roles: tuple[str, ...], found: bool, build: Build
) -> None:
    sentence = build(f"""
        Lesotho Lesotho PROPN passive-subject 2
        is be AUX passive-auxiliary 2 Tense={tense}
        surrounded surround VERB root 2
        by by ADP case 4
        Africa Africa PROPN agent 2
    """)
    source = ResolvedActor("Africa", 24, 30, 4, country="ZAF", roles=roles)
    act = coding(source, "191", country("Lesotho", 0, "LSO"), 2)
    assert is_geography(sentence, act, LISTS) is found


@pytest.mark.parametrize(("behind", "found"), [("7-1", True), ("71", False)])
def test_a_score_between_two_countries_makes_a_match(build: Build, behind: str, found: bool) -> None:
    sentence = build(f"""
        Togo Togo PROPN subject 1
        destroyed destroy VERB root 1
        Benin Benin PROPN object 1
        {behind} {behind} NUM oblique 1
    """)
    act = coding(country("Togo", 0, "TGO"), "190", country("Benin", 2, "BEN"), 1)
    assert is_of_teams(sentence, act, LISTS, read_sentence(sentence)) is found


def test_beasts_invade_nobody_though_their_name_begins_the_sentence(build: Build) -> None:
    sentence = build("Hares hare PROPN subject 1\ninvaded invade VERB root 1\nChad Chad PROPN object 1")
    act = coding(ResolvedActor("Hares", 0, 5, 0, basis="stranger"), "190", country("Chad", 2, "TCD"), 1)
    assert is_of_weather(sentence, act, LISTS)
    assert is_of_weather(sentence, coding(None, "190", country("Chad", 2, "TCD"), 1), LISTS)


@pytest.mark.parametrize(("relation", "found"), [("oblique", True), ("object", False)])
def test_who_drowns_nobody_came_to_grief(build: Build, relation: str, found: bool) -> None:
    sentence = build(f"Malians malian NOUN subject 1\ndrowned drown VERB root 1\nChad Chad PROPN {relation} 1")
    malians = ResolvedActor("Malians", 0, 7, 0, country="MLI", roles=("CVL",))
    act = coding(malians, "182", country("Chad", 2, "TCD"), 1)
    assert is_of_traffic(sentence, act, LISTS, read_sentence(sentence)) is found


@pytest.mark.parametrize(("case", "found"), [("of", True), ("near", False)])
def test_a_raid_of_beasts_is_theirs(build: Build, case: str, found: bool) -> None:
    sentence = build(f"""
        A a DET determiner 1
        raid raid NOUN subject 4
        {case} {case} ADP case 3
        hares hare NOUN oblique 1
        hit hit VERB root 4
        Kenya Kenya PROPN object 4
    """)
    raid = coding(None, "190", country("Kenya", 5, "KEN"), 1)
    assert is_of_weather(sentence, raid, LISTS) is found


def test_what_is_wrecked_in_another_country_is_no_game(build: Build) -> None:
    wrecked = "Egypt Egypt PROPN subject 1\nwrecked wreck VERB root 1\n{}in in ADP case {}\nKenya Kenya PROPN oblique 1"
    for things, at in (("dams dam NOUN object 1\n", 4), ("", 3)):
        sentence = build(wrecked.format(things, at))
        act = coding(country("Egypt", 0, "EGY"), "1712", country("Kenya", at, "KEN"), 1)
        assert is_of_teams(sentence, act, LISTS, read_sentence(sentence)) is (not things)
