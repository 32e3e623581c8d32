"""Acts of times long past are history."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.times_past import is_ancient
from streams.cameo.scene.private_words import PrivateWords
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

LISTS = PrivateWords(
    {
        "ancient": frozenset({"saladin"}),
        "in the year": frozenset({"in"}),
        "months": frozenset({"july"}),
        "seasons": frozenset({"spring"}),
    }
)
FRANCE = ResolvedActor("France", 0, 6, 0, country="FRA")


def act(trigger: int) -> Coding:
    return Coding(FRANCE, None, "190", trigger, conditional=False, rule="x", doubts=())


def year(build: Build, written: str, behind: str = "") -> Sentence:
    return build(f"""
        France France PROPN subject 1
        attacked attack VERB root 1
        in in ADP case 3
        {written} {written} NUM oblique 1
        {behind}
    """)


def test_what_was_done_before_1900_is_ancient(build: Build) -> None:
    assert is_ancient(year(build, "1798"), act(1), LISTS)
    assert not is_ancient(year(build, "1998"), act(1), LISTS)


def test_a_number_of_things_is_no_year(build: Build) -> None:
    assert not is_ancient(year(build, "1798", "villages village NOUN oblique 1"), act(1), LISTS)


def test_what_somebody_says_of_an_old_year_is_said_today(build: Build) -> None:
    said = build("""
        France France PROPN subject 1
        demanded demand VERB root 1
        land land NOUN object 1
        lost lose VERB adnominal-clause 2
        in in ADP case 5
        1870 1870 NUM oblique 3
    """)
    assert not is_ancient(said, act(1), LISTS)


def test_who_lived_long_ago_does_ancient_things_and_may_be_likened_to(build: Build) -> None:
    doing = "Saladin Saladin PROPN subject 1\nattacked attack VERB root 1\nFrance France PROPN object 1"
    likened = """
        France France PROPN subject 1
        attacked attack VERB root 1
        like like ADP case 3
        Saladin Saladin PROPN oblique 1
    """
    assert is_ancient(build(doing), act(1), LISTS)
    assert not is_ancient(build(likened), act(1), LISTS)


def test_the_year_of_a_season_is_a_year(build: Build) -> None:
    spring = build("""
        In in ADP case 1
        spring spring NOUN oblique 5
        of of ADP case 3
        1812 1812 NUM oblique 1
        troops troop NOUN subject 5
        attacked attack VERB root 5
    """)
    assert is_ancient(spring, act(5), LISTS)
