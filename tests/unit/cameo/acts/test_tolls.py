"""Violence that a sentence tells twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.tolls import is_told_again
from streams.cameo.patterns.pattern_reader import parse_pattern
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]
RUSSIA = ResolvedActor("Russian", 0, 7, 0, country="RUS")


def test_what_an_attack_came_to_is_no_second_attack(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1 Tense=Past|VerbForm=Fin
        Ukraine Ukraine PROPN object 1
        , , PUNCT punctuation 1
        attacking attack VERB adverbial-clause 1 Tense=Pres|VerbForm=Part
        Mali Mali PROPN object 4
    """)
    assert code(sentence) == ["RUS 190 UKR"]


def test_who_was_attacked_when_another_attacked_was_attacked_by_him(build: Build, code: Code) -> None:
    sentence = build("""
        Ukraine Ukraine PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        attacked attack VERB root 2 Tense=Past|VerbForm=Part
        when when SCONJ mark 5
        Russia Russia PROPN subject 5
        attacked attack VERB adverbial-clause 2 Tense=Past|VerbForm=Fin
        Mali Mali PROPN object 5
    """)
    assert code(sentence) == ["RUS 190 MLI"]


def test_an_attack_before_another_is_one_of_its_own(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1 Tense=Past|VerbForm=Fin
        Ukraine Ukraine PROPN object 1
        before before SCONJ mark 5
        Iran Iran PROPN subject 5
        attacked attack VERB adverbial-clause 1 Tense=Past|VerbForm=Fin
        Mali Mali PROPN object 5
    """)
    assert code(sentence) == ["RUS 190 UKR", "IRN 190 MLI"]


@pytest.mark.parametrize(
    ("mark", "by", "country", "found"),
    [(":", RUSSIA, "UKR", True), (";", RUSSIA, "UKR", False), (":", RUSSIA, "MLI", False), (":", None, "UKR", False)],
)
def test_the_toll_behind_the_colon_of_a_headline_is_the_attacks(
    build: Build, scene: Callable[[Sentence], Scene], mark: str, by: ResolvedActor | None, country: str, found: bool
) -> None:
    told = scene(
        build(f"""
            Russian Russian ADJ adjective 1
            strike strike NOUN root 1
            on on ADP case 3
            Ukraine Ukraine PROPN oblique 1
            {mark} {mark} PUNCT punctuation 1
            ten ten NUM numeral 6
            villagers villager NOUN passive-subject 7
            attacked attack VERB parataxis 1 Tense=Past|VerbForm=Part
        """)
    )
    pattern = parse_pattern("SOURCE attack TARGET", {}, code="190", example="x", coding="none", where="x", order=0)
    villagers = ResolvedActor("villagers", 0, 9, 6, country=country, roles=("CVL",))
    ukraine = ResolvedActor("Ukraine", 0, 7, 3, country="UKR")
    toll = Match(pattern, 7, "190", targets=(villagers,))
    strike = Match(pattern, 1, "190", sources=(by,) if by else (), targets=(ukraine,))

    assert is_told_again(told, (), toll, lambda _scene, index, _depth: strike if index == 1 else None) is found
