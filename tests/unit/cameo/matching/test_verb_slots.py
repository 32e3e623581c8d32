"""What may stand in the places of a verb's pattern."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

RETOOK = """
    Russia Russia PROPN subject 1
    retook retake VERB root 1 Tense=Past|VerbForm=Fin
    the the DET determiner 3
    {thing} {thing} NOUN object 1
    in in ADP case 5
    Ukraine Ukraine PROPN oblique 1
"""


def test_ground_is_taken_from_whose_it_is(build: Build, code: Code) -> None:
    assert code(build(RETOOK.format(thing="bridge"))) == ["RUS 192 UKR"]


def test_no_deed_is_taken_from_whom_it_was_done_at(build: Build, code: Code) -> None:
    assert code(build(RETOOK.format(thing="visit"))) == []
