"""What is done for votes is coded and not published."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.elections import is_electoral, is_won
from streams.cameo.scene.private_words import PrivateWords, read_plain, read_sentence
from streams.text.grammar import Sentence

LISTS = PrivateWords(
    {
        "election": frozenset({"ballot"}),
        "rallies": frozenset({"rally"}),
        "trouncing": frozenset({"crush"}),
        "voters": frozenset({"voters"}),
        "at the polls": frozenset({"percent"}),
    }
)
NOTHING = read_plain("")
MINISTRY = ResolvedActor("the ministry", 0, 12, 1, country="KEN", roles=("GOV",))
FARMER = ResolvedActor("a farmer", 20, 28, 4, country="KEN", roles=("CVL",))
SENATOR = ResolvedActor("a senator", 20, 29, 4, country="KEN", roles=("LEG",))
LEADER = ResolvedActor("Banda", 0, 5, 0, country="ZMB", roles=("ELI",), name="Rupiah Banda")
NEIGHBOUR = ResolvedActor("Malawi", 20, 26, 4, country="MWI")


def coding(source: ResolvedActor | None, code: str, target: ResolvedActor | None) -> Coding:
    return Coding(source, target, code, 1, conditional=False, rule="x", doubts=())


def test_help_among_those_who_seek_votes_is_no_event() -> None:
    vote = read_plain("The farmer helped the senator on to the ballot")
    assert is_electoral(coding(FARMER, "070", SENATOR), LISTS, vote, NOTHING)
    assert not is_electoral(coding(FARMER, "190", SENATOR), LISTS, vote, NOTHING)
    assert not is_electoral(coding(NEIGHBOUR, "070", SENATOR), LISTS, vote, NOTHING)
    assert not is_electoral(coding(FARMER, "070", SENATOR), LISTS, NOTHING, NOTHING)


def test_a_candidate_who_speaks_to_voters_is_no_event() -> None:
    vote = read_plain("The senator spoke to farmers before the ballot")
    assert is_electoral(coding(SENATOR, "010", FARMER), LISTS, vote, NOTHING)


def test_candidates_and_rulers_that_rally_against_nobody_seek_votes() -> None:
    rally, ballot = read_plain("held a rally"), read_plain("held a rally before the ballot")
    assert is_electoral(coding(MINISTRY, "141", None), LISTS, rally, NOTHING)
    assert is_electoral(coding(LEADER, "141", None), LISTS, ballot, NOTHING)
    assert not is_electoral(coding(LEADER, "141", None), LISTS, rally, NOTHING)
    assert not is_electoral(coding(FARMER, "141", None), LISTS, ballot, NOTHING)
    assert not is_electoral(coding(LEADER, "141", NEIGHBOUR), LISTS, ballot, NOTHING)


def test_in_an_article_on_a_campaign_all_help_is_for_votes() -> None:
    assert is_electoral(coding(FARMER, "070", SENATOR), LISTS, NOTHING, read_plain("Before the ballot"))


@pytest.mark.parametrize(
    ("loser", "by", "found"),
    [
        (SENATOR, "percent", True),
        (SENATOR, "batons", False),
        (FARMER, "percent", False),
        (LEADER, "percent", False),
    ],
)
def test_who_crushes_another_at_the_polls_harms_nobody(
    build: Callable[..., Sentence], loser: ResolvedActor, by: str, found: bool
) -> None:
    sentence = build(f"""
        Deputies deputy NOUN subject 1
        crushed crush VERB root 1
        rivals rival NOUN object 1
        {by} {by} NOUN oblique 1
    """)
    assert is_won(sentence, coding(MINISTRY, "175", loser), LISTS, read_sentence(sentence)) is found


def test_what_voters_reject_they_reject_at_the_polls() -> None:
    voters = ResolvedActor("Kenyan voters", 0, 13, 1, country="KEN", roles=("CVL",))
    assert is_electoral(coding(voters, "120", None), LISTS, NOTHING, NOTHING)
    assert not is_electoral(coding(voters, "141", None), LISTS, NOTHING, NOTHING)
    assert not is_electoral(coding(FARMER, "120", None), LISTS, NOTHING, NOTHING)
