"""Who expels whom."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.expulsions import code_of_expelled, take_expellers
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]


def test_the_country_that_somebody_is_expelled_from_has_expelled_him(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        expelled expel VERB root 2 VerbForm=Part|Tense=Past
        from from ADP case 4
        Mali Mali PROPN oblique 2
    """)
    assert code(sentence) == ["MLI 174 FRA"]


def test_who_is_said_to_expel_has_expelled_him(build: Build, code: Code) -> None:
    sentence = build("""
        Iran Iran PROPN subject 1
        expelled expel VERB root 1 VerbForm=Fin
        France France PROPN object 1
        from from ADP case 4
        Mali Mali PROPN oblique 1
    """)
    assert code(sentence) == ["IRN 174 FRA"]


@pytest.mark.parametrize(
    ("target", "code"),
    [
        (ResolvedActor("UN envoys", 0, 9, 1, organisation="IGOUNO"), "166"),
        (ResolvedActor("Oxfam", 0, 5, 0, organisation="NGOXFM"), "1663"),
        (ResolvedActor("French aid workers", 0, 18, 2, country="FRA", roles=("NGO",)), "1663"),
        (ResolvedActor("a French reporter", 0, 17, 2, country="FRA", roles=("MED",)), "174"),
        (None, "174"),
    ],
)
def test_with_officials_of_an_organisation_a_state_expels_the_organisation(
    target: ResolvedActor | None, code: str
) -> None:
    assert code_of_expelled("174", None, target) == code


def test_other_acts_are_what_they_are_whomever_they_are_done_to() -> None:
    assert code_of_expelled("173", None, ResolvedActor("UN envoys", 0, 9, 1, organisation="IGOUNO")) == "173"


def test_soldiers_of_another_country_are_sent_home() -> None:
    niger = ResolvedActor("Niger", 0, 5, 0, country="NER")
    french = ResolvedActor("French commandos", 14, 30, 3, country="FRA", roles=("MIL",))
    own = ResolvedActor("deserters", 14, 23, 3, country="NER", roles=("MIL",))
    assert code_of_expelled("174", niger, french) == "166"
    assert code_of_expelled("174", niger, own) == "174"


def test_a_country_somebody_is_thrown_out_of_is_not_thrown_out(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        thrown throw VERB root 2 VerbForm=Part|Tense=Past
        out out ADP case 5
        of of ADP case 5
        Mali Mali PROPN oblique 2
        by by ADP case 7
        Iran Iran PROPN agent 2
    """)
    assert code(sentence) == ["IRN 174 FRA"]


@pytest.mark.parametrize(("whose", "expected"), [((), "TGO"), (("Swiss",), "CHE")])
def test_police_who_throw_somebody_out_of_a_country_are_its_own(whose: tuple[str, ...], expected: str) -> None:
    togo = ResolvedActor("Togo", 30, 34, 6, country="TGO")
    police = ResolvedActor("the police", 40, 50, 9, country="CHE", roles=("COP",), basis="role")
    scene: Any = SimpleNamespace(
        owners=lambda _: whose,
        prepositions=lambda _: frozenset({"out", "of"}),
        lexicon=SimpleNamespace(words=lambda _: frozenset({"from"})),
        named=lambda _: (togo,),
    )
    clause: Any = SimpleNamespace(passive=True, obliques=[6])
    match: Any = SimpleNamespace(pattern=SimpleNamespace(code="174"), sources=(police,))
    take_expellers(scene, clause, match)
    assert [source.country for source in match.sources] == [expected]
