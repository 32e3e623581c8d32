"""Whom a state's arms harm at home."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

SHELLED = """
Russian russian ADJ adjective 1
tanks tank NOUN subject 2 Number=Plur
shelled shell VERB root 2 Tense=Past|VerbForm=Fin
{town} {town} PROPN object 2
"""


def test_who_shells_a_town_of_his_own_harms_his_country(build: Build, code: Code) -> None:
    assert code(build(SHELLED.format(town="Volgograd"))) == ["RUSMIL 194 RUS"]


def test_who_shells_another_countrys_town_harms_that(build: Build, code: Code) -> None:
    assert code(build(SHELLED.format(town="Kharkiv"))) == ["RUS 194 UKR"]


def test_a_region_behind_a_village_that_nobody_knows_tells_the_country(build: Build, code: Code) -> None:
    sentence = build("""
        Russian russian ADJ adjective 1
        tanks tank NOUN subject 2 Number=Plur
        shelled shell VERB root 2 Tense=Past|VerbForm=Fin
        Qorbelle Qorbelle PROPN object 2
        in in ADP case 5
        Dagestan Dagestan PROPN oblique 3
    """)
    assert code(sentence) == ["RUSMIL 194 RUS"]
