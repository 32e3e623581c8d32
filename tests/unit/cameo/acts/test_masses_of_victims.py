"""Killing by the hundred is a massacre, expelling by the thousand a mass expulsion."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.masses_of_victims import code_of_many
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

FRANCE = ResolvedActor("France", 0, 6, 0, country="FRA", name="France")
LISTS = {
    "killing verbs": {"kill"},
    "driving verbs": {"deport"},
    "hundreds": {"hundred"},
    "thousands": {"thousand"},
    "quantities": {"hundred", "ten"},
}


def scene_of(sentence: Sentence, role: str) -> Any:
    victims = ResolvedActor("victims", 0, 7, 3, country="MLI", roles=(role,) if role else ())
    return SimpleNamespace(
        sentence=sentence,
        token=lambda index: sentence.tokens[index],
        lexicon=SimpleNamespace(words=lambda name: LISTS[name]),
        clause=lambda _: SimpleNamespace(objects=[3]),
        actors=SimpleNamespace(of=lambda _: (victims,)),
    )


@pytest.mark.parametrize(
    ("verb", "count", "role", "before", "code"),
    [
        ("kill", "130", "CVL", "190", "202"),
        ("kill", "12", "CVL", "190", "190"),
        ("kill", "130", "MIL", "190", "190"),
        ("kill", "1,300", "CVL", "195", "195"),
        ("deport", "80,000", "REF", "174", "201"),
        ("deport", "80,000", "", "174", "201"),
        ("deport", "153", "REF", "174", "174"),
        ("meet", "80,000", "CVL", "190", "190"),
    ],
)
def test_the_number_of_unarmed_people_tells_what_it_was(
    build: Build, verb: str, count: str, role: str, before: str, code: str
) -> None:
    sentence = build(f"""
        France France PROPN subject 1
        did {verb} VERB root 1
        {count} {count} NUM numeral 3
        people people NOUN object 1
    """)
    assert code_of_many(scene_of(sentence, role), 1, before, FRANCE) == code


def test_tens_of_thousands_are_thousands(build: Build) -> None:
    sentence = build("""
        France France PROPN subject 1
        deported deport VERB root 1
        the the DET determiner 3
        tens ten NOUN object 1
        of of ADP case 5
        thousands thousand NOUN oblique 3
    """)
    assert code_of_many(scene_of(sentence, "CVL"), 1, "174", FRANCE) == "201"


def test_nobody_known_commits_no_massacre(build: Build) -> None:
    sentence = build("""
        Fire fire NOUN subject 1
        killed kill VERB root 1
        130 130 NUM numeral 3
        people people NOUN object 1
    """)
    assert code_of_many(scene_of(sentence, "CVL"), 1, "190", None) == "190"
