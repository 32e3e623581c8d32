"""Crime among private persons, whatever the act."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.criminals import is_among_kin, is_call_for_help, is_of_criminals
from streams.cameo.scene.private_words import PrivateWords, read_plain
from streams.text.grammar import Sentence

LISTS = PrivateWords(
    {
        "public": frozenset({"election"}),
        "crime": frozenset({"smuggled"}),
        "customs": frozenset({"customs"}),
        "kin": frozenset({"aunt"}),
        "he or she": frozenset({"his"}),
    }
)
THIEVES = ResolvedActor("thieves", 0, 7, 0, country="PER", roles=("CRM",), basis="role")
CUSTOMS = ResolvedActor("customs officers", 0, 16, 0, country="PER", roles=("GOV",), basis="role")
MINISTRY = ResolvedActor("the ministry", 0, 12, 0, country="PER", roles=("GOV",), basis="role")
DEALER = ResolvedActor("a Thai dealer", 20, 33, 2, country="THA", roles=("BUS",), basis="role")
EMBASSY = ResolvedActor("the Thai embassy", 20, 36, 2, country="THA", roles=("GOV",), basis="role")
AUNT = ResolvedActor("her aunt", 20, 28, 2, country="PER", roles=("CVL",), basis="role")
HIS_AUNT = ResolvedActor("his aunt", 20, 28, 2, country="PER", roles=("CVL",), basis="role")
TAILOR = ResolvedActor("a tailor", 0, 8, 0, country="PER", roles=("LAB",), basis="role")
GUARD = ResolvedActor("a guard", 0, 7, 0, country="PER", roles=("COP",), basis="role")


def act(source: ResolvedActor, code: str, target: ResolvedActor | None) -> Coding:
    """An act of the source's."""
    return Coding(source, target, code, 1, conditional=False, rule="x", doubts=())


@pytest.mark.parametrize(
    ("source", "code", "target", "words", "found"),
    [
        (THIEVES, "061", DEALER, "statue", True),
        (THIEVES, "061", DEALER, "election", False),
        (THIEVES, "100", EMBASSY, "statue", False),
        (THIEVES, "190", DEALER, "statue", False),
        (CUSTOMS, "173", DEALER, "smuggled apples", True),
        (CUSTOMS, "173", DEALER, "apples", False),
        (CUSTOMS, "173", EMBASSY, "smuggled apples", False),
        (MINISTRY, "173", DEALER, "smuggled apples", False),
    ],
)
def test_what_thieves_and_customs_do(
    source: ResolvedActor, code: str, target: ResolvedActor, words: str, found: bool
) -> None:
    assert is_of_criminals(act(source, code, target), LISTS, read_plain(words), read_plain("")) is found


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [(TAILOR, AUNT, True), (THIEVES, MINISTRY, False), (GUARD, HIS_AUNT, True), (GUARD, AUNT, False)],
)
def test_families_settle_it_among_themselves(
    build: Callable[..., Sentence], source: ResolvedActor, target: ResolvedActor, found: bool
) -> None:
    sentence = build("""
        guard guard NOUN subject 1 Number=Sing
        accused accuse VERB root 1
        aunt aunt NOUN object 1
    """)
    assert is_among_kin(sentence, act(source, "182", target), LISTS) is found


def test_who_rings_at_home_calls_for_help() -> None:
    assert is_call_for_help(act(TAILOR, "041", MINISTRY))
    assert not is_call_for_help(act(TAILOR, "041", EMBASSY))
    assert not is_call_for_help(act(TAILOR, "040", MINISTRY))
