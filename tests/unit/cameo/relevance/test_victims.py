"""Ordinary crime and justice, of which the place alone is an actor."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.victims import is_done_to_private_person, is_in_court
from streams.cameo.scene.private_words import PrivateWords, read_plain, read_sentence
from streams.text.grammar import Sentence

LISTS = PrivateWords(
    {"persons": frozenset({"man", "baker"}), "public": frozenset({"protest"}), "crime": frozenset({"theft"})}
)
NOTHING = read_plain("")


@pytest.mark.parametrize(
    ("whom", "code", "above", "found"),
    [
        ("man", "173", "", True),
        ("rebel", "173", "", False),
        ("man", "173", "A protest", False),
        ("baker", "190", "", False),
    ],
)
def test_who_is_arrested_in_a_country_is_not_the_country(
    build: Callable[..., Sentence], whom: str, code: str, above: str, found: bool
) -> None:
    sentence = build(f"{whom} {whom} NOUN passive-subject 1\ntaken take VERB root 1\nPeru Peru PROPN oblique 1")
    act = Coding(None, ResolvedActor("Peru", 9, 13, 2, country="PER"), code, 1, conditional=False, rule="x", doubts=())
    assert is_done_to_private_person(sentence, act, LISTS, read_sentence(sentence), read_plain(above)) is found


def test_an_attack_is_crime_where_a_word_says_so(build: Callable[..., Sentence]) -> None:
    sentence = build("""
        baker baker NOUN passive-subject 1
        beaten beat VERB root 1
        Peru Peru PROPN oblique 1
        theft theft NOUN oblique 1
    """)
    act = Coding(None, ResolvedActor("Peru", 9, 13, 2, country="PER"), "182", 1, conditional=False, rule="x", doubts=())
    assert is_done_to_private_person(sentence, act, LISTS, read_sentence(sentence), NOTHING)


def test_a_gang_that_police_break_up_is_crime(build: Callable[..., Sentence]) -> None:
    sentence = build("police police NOUN subject 1\nsmashed smash VERB root 1\ngang gang NOUN object 1")
    police = ResolvedActor("police", 0, 6, 0, country="PER", roles=("COP",))
    for country, found in (("PER", True), ("ECU", False)):
        gang = ResolvedActor("gang", 7, 11, 2, country=country, roles=("CRM",))
        act = Coding(police, gang, "175", 1, conditional=False, rule="x", doubts=())
        assert is_done_to_private_person(sentence, act, LISTS, read_sentence(sentence), NOTHING) is found


def test_lawyers_plead_in_their_own_courts() -> None:
    lawyer, judge = (ResolvedActor("x", 0, 1, 0, country="PER", roles=("JUD",)) for _ in range(2))
    abroad = ResolvedActor("x", 0, 1, 0, country="CHL", roles=("JUD",))
    assert is_in_court(lawyer, judge)
    assert not is_in_court(lawyer, abroad)
