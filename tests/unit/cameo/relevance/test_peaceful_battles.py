"""Battles that no arms fight."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.coding import Coding
from streams.cameo.relevance.peaceful_battles import is_peaceful_battle
from streams.cameo.scene.private_words import PrivateWords
from streams.text.grammar import Sentence

LISTS = PrivateWords(
    {
        "whose": frozenset({"of"}),
        "battles": frozenset({"feud"}),
        "peaceful battles": frozenset({"marital"}),
        "battles of": frozenset({"recipe"}),
    }
)


@pytest.mark.parametrize(
    ("quality", "case", "thing", "code", "found"),
    [
        ("marital", "in", "town", "190", True),
        ("bloody", "of", "recipe", "190", True),
        ("bloody", "over", "recipe", "190", False),
        ("bloody", "of", "town", "190", False),
        ("marital", "in", "town", "111", False),
    ],
)
def test_a_battle_before_courts_or_of_words_is_no_battle(
    build: Callable[..., Sentence], quality: str, case: str, thing: str, code: str, found: bool
) -> None:
    sentence = build(f"""
        Danes Dane PROPN subject 1
        wage wage VERB root 1
        {quality} {quality} ADJ adjective 3
        feuds feud NOUN object 1
        {case} {case} ADP case 5
        {thing} {thing} NOUN oblique 3
    """)
    act = Coding(None, None, code, 1, conditional=False, rule="x", doubts=())
    assert is_peaceful_battle(sentence, act, LISTS) is found
    told = Coding(None, None, code, 3, conditional=False, rule="x", doubts=())
    assert is_peaceful_battle(sentence, told, LISTS) is found
