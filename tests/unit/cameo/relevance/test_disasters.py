"""Weather and accidents."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.disasters import is_of_disaster
from streams.cameo.scene.private_words import PrivateWords, read_plain, read_sentence
from streams.text.grammar import Sentence

LISTS = PrivateWords(
    {
        "nature": frozenset({"flood"}),
        "harm": frozenset({"kill"}),
        "persons": frozenset({"man"}),
        "violence": frozenset(),
    }
)
NURSES = ResolvedActor("nurses", 10, 16, 2, country="TGO", roles=("HLH",), basis="role")


@pytest.mark.parametrize(
    ("doer", "where", "found"), [("man", "town", False), ("roof", "town", True), ("man", "flood", True)]
)
def test_what_men_do_is_no_accident_unless_there_is_a_flood(
    build: Callable[..., Sentence], doer: str, where: str, found: bool
) -> None:
    sentence = build(f"""
        {doer} {doer} NOUN subject 1
        killed kill VERB root 1
        nurses nurse NOUN object 1
        {where} {where} NOUN oblique 1
    """)
    act = Coding(None, NURSES, "190", 1, conditional=False, rule="x", doubts=())
    assert is_of_disaster(sentence, act, LISTS, read_sentence(sentence), read_plain("")) is found
