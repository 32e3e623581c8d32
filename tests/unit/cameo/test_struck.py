"""Who is struck where the object says it, and whose strike it was."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

BOMBED = """
Russian russian ADJ adjective 1
tanks tank NOUN subject 2 Number=Plur
shelled shell VERB root 2 Tense=Past|VerbForm=Fin
{whose} {whose} ADJ adjective 4
{whom}s {whom} NOUN object 2 Number=Plur
in in ADP case 6
Georgia Georgia PROPN oblique 2
"""


def test_armed_men_of_somebodys_are_struck_and_not_the_place(build: Build, code: Code) -> None:
    assert [line.split()[-1] for line in code(build(BOMBED.format(whose="Ukrainian", whom="soldier")))] == ["UKRMIL"]


def test_where_a_thing_is_hit_the_place_tells_whose_it_is(build: Build, code: Code) -> None:
    assert [line.split()[-1] for line in code(build(BOMBED.format(whose="big", whom="depot")))] == ["GEO"]
