"""What the phrases around a noun offer to the first slots of its patterns."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.matching.noun_openings import NounOpenings
from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Stage = Callable[[Sentence], Scene]

VISIT = """
The the DET determiner 1
visit visit NOUN subject 6
of of ADP case 3
{whom} {whom} PROPN oblique 1
to to ADP case 5
Mali Mali PROPN oblique 1
began begin VERB root 6 VerbForm=Fin
"""

ARREST = """
{whose} {whose} PROPN possessor 1
arrest arrest NOUN subject 2
shocked shock VERB root 2 VerbForm=Fin
"""


def first_fillable(scene: Scene, lexicon: Lexicon, noun: int, *, loose: bool = False) -> list[str]:
    """The patterns of a noun, of all that there are, whose first slot something may fill."""
    openings = NounOpenings(scene, noun)
    nothing = 0
    return [
        one.pattern.text
        for one in lexicon.candidates.on_noun(scene.token(noun).lemma, nothing, loose=loose)
        if openings.may_fill_first(one, loose=loose)
    ]


def test_who_does_it_may_be_said_before_the_noun(build: Build, scene: Stage, lexicon: Lexicon) -> None:
    for whom in ("France", "Paul"):
        sentence = build(VISIT.format(whom=whom))
        assert first_fillable(scene(sentence), lexicon, 1) == ["the visit of SOURCE to TARGET"]


@pytest.mark.parametrize(("whose", "found"), [("Iran", ["the TARGET's arrest (by SOURCE)"]), ("Paul", [])])
def test_a_target_before_the_noun_must_be_named(
    build: Build, scene: Stage, lexicon: Lexicon, whose: str, found: list[str]
) -> None:
    sentence = build(ARREST.format(whose=whose))
    assert first_fillable(scene(sentence), lexicon, 1) == found


def test_an_act_inside_another_may_have_its_target_said_outside(build: Build, scene: Stage, lexicon: Lexicon) -> None:
    sentence = build(ARREST.format(whose="Paul"))
    assert first_fillable(scene(sentence), lexicon, 1, loose=True) == ["the TARGET's arrest (by SOURCE)"]
