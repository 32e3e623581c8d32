"""Persons and firms of whom only the country is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.nationals import is_of_national
from streams.cameo.scene.private_words import PrivateWords, read_sentence
from streams.text.grammar import Sentence

LISTS = PrivateWords(
    {
        "called after countries": frozenset({"air"}),
        "violence": frozenset({"militia", "raid"}),
        "public": frozenset({"minister"}),
    }
)
RIDER = ResolvedActor("Odd Eik", 9, 16, 2, country="NOR", basis="stranger")
RIVAL = ResolvedActor("Carl Bo", 30, 37, 4, country="DNK", basis="stranger")
REBELS = ResolvedActor("the rebels", 30, 40, 4, country="SDN", roles=("REB",), basis="role")
STATE = ResolvedActor("Sudan", 30, 35, 4, country="SDN", name="Sudan")


@pytest.mark.parametrize(
    ("code", "target", "word", "found"),
    [
        ("111", RIVAL, "lap", True),
        ("111", STATE, "lap", False),
        ("111", REBELS, "lap", False),
        ("111", None, "lap", True),
        ("111", None, "minister", False),
        ("190", STATE, "lap", True),
        ("190", STATE, "militia", False),
        ("195", STATE, "lap", False),
        ("045", RIVAL, "lap", False),
    ],
)
def test_who_bears_only_a_name_does_nothing_in_his_countrys(
    build: Callable[..., Sentence], code: str, target: ResolvedActor | None, word: str, found: bool
) -> None:
    sentence = build(f"""
        Norway Norway PROPN possessor 2
        Odd Odd PROPN compound 2
        Eik Eik PROPN subject 3
        attacked attack VERB root 3
        Sudan Sudan PROPN object 3
        {word} {word} NOUN oblique 3
    """)
    act = Coding(RIDER, target, code, 3, conditional=False, rule="x", doubts=())
    assert is_of_national(sentence, act, LISTS, read_sentence(sentence)) is found


def test_a_country_that_owns_a_name_is_not_who_does_it(build: Callable[..., Sentence]) -> None:
    sentence = build("""
        Norway Norway PROPN possessor 2
        Odd Odd PROPN compound 2
        Eik Eik PROPN subject 3
        mounted mount VERB root 3
        raid raid NOUN object 3
    """)
    act = Coding(ResolvedActor("Norway", 0, 6, 0, country="NOR", name="Norway"), None, "190", 3, False, "x", ())
    assert is_of_national(sentence, act, LISTS, read_sentence(sentence))


def test_an_airline_visits_nobody(build: Callable[..., Sentence]) -> None:
    sentence = build("Air Air PROPN compound 1\nKenya Kenya PROPN subject 2\nflies fly VERB root 2")
    act = Coding(ResolvedActor("Kenya", 4, 9, 1, country="KEN", name="Kenya"), STATE, "042", 2, False, "x", ())
    assert is_of_national(sentence, act, LISTS, read_sentence(sentence))
