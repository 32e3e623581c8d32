"""Foreigners tried for ordinary crime."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.foreign_offenders import is_of_foreign_offender
from streams.cameo.scene.private_words import PrivateWords, read_plain, read_sentence
from streams.text.grammar import Sentence

LISTS = PrivateWords(
    {
        "persons": frozenset({"baker"}),
        "public": frozenset({"protest"}),
        "crime": frozenset({"theft"}),
        "one of many": frozenset({"a"}),
    }
)
COURT = ResolvedActor("a court in Lima", 0, 15, 0, country="PER", roles=("JUD",))
MINISTRY = ResolvedActor("the ministry", 0, 12, 0, country="PER", roles=("GOV",))
COOK = ResolvedActor("a Thai cook", 20, 31, 2, country="THA", roles=("LAB",))
EDITOR = ResolvedActor("a Thai editor", 20, 33, 2, country="THA", roles=("MED",))
THAI = ResolvedActor("a Thai", 20, 26, 2, country="THA")
THAILAND = ResolvedActor("Thailand", 20, 28, 2, country="THA", name="Thailand")


@pytest.mark.parametrize(
    ("source", "code", "target", "why", "found"),
    [
        (COURT, "116", COOK, "theft", True),
        (None, "173", THAI, "theft", True),
        (COURT, "116", COOK, "spying", False),
        (COURT, "116", EDITOR, "theft", False),
        (COURT, "116", THAILAND, "theft", False),
        (MINISTRY, "116", COOK, "theft", False),
        (COURT, "115", COOK, "theft", False),
    ],
)
def test_courts_that_try_foreigners_for_crime_do_no_politics(
    build: Callable[..., Sentence],
    source: ResolvedActor | None,
    code: str,
    target: ResolvedActor,
    why: str,
    found: bool,
) -> None:
    sentence = build(f"""
        court court NOUN subject 1
        sentenced sentence VERB root 1
        Thai thai NOUN object 1
        {why} {why} NOUN oblique 1
    """)
    act = Coding(source, target, code, 1, conditional=False, rule="x", doubts=())
    assert is_of_foreign_offender(sentence, act, LISTS, read_sentence(sentence), read_plain("")) is found


def test_a_word_of_public_life_makes_it_politics(build: Callable[..., Sentence]) -> None:
    sentence = build("court court NOUN subject 1\nsentenced sentence VERB root 1\ntheft theft NOUN oblique 1")
    act = Coding(COURT, COOK, "116", 1, conditional=False, rule="x", doubts=())
    assert not is_of_foreign_offender(sentence, act, LISTS, read_sentence(sentence), read_plain("After the protest"))
