"""What the phrases around a verb offer to the first slots of its patterns."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.matching.openings import Openings
from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Stage = Callable[[Sentence], Scene]

WITH = """
France France PROPN subject 1
{verb} {lemma} VERB root 1 VerbForm=Fin
with with ADP case 3
{whom} {whom} PROPN oblique 1
"""

TO = """
Russia Russia PROPN subject 1
promised promise VERB root 1 Tense=Past|VerbForm=Fin
{mark} {mark} PART mark 3
attack attack VERB open-complement 1 VerbForm=Inf
Mali Mali PROPN object 3
"""


def first_fillable(scene: Scene, lexicon: Lexicon, verb: int, *, loose: bool = False) -> list[str]:
    """The patterns of a verb, of all that there are, whose first slot something may fill."""
    clause = scene.clause(verb)
    openings = Openings(scene, clause)
    nothing = 0
    return [
        one.pattern.text
        for one in lexicon.candidates.on_verb(clause.lemma, nothing, reflexive=False, loose=loose)
        if openings.may_fill_first(one, loose=loose)
    ]


@pytest.mark.parametrize(("whom", "found"), [("Mali", ["SOURCE drill with PARTNER"]), ("Paul", [])])
def test_a_target_behind_a_preposition_must_be_named_there(
    build: Build, scene: Stage, lexicon: Lexicon, whom: str, found: list[str]
) -> None:
    sentence = build(WITH.format(verb="drilled", lemma="drill", whom=whom))
    assert first_fillable(scene(sentence), lexicon, 1) == found


def test_an_act_inside_another_may_have_its_target_said_outside(build: Build, scene: Stage, lexicon: Lexicon) -> None:
    sentence = build(WITH.format(verb="drilled", lemma="drill", whom="Paul"))
    assert first_fillable(scene(sentence), lexicon, 1, loose=True) == ["SOURCE drill with PARTNER"]


def test_words_must_stand_in_the_slots_own_place(build: Build, scene: Stage, lexicon: Lexicon) -> None:
    sentence = build(WITH.format(verb="sent", lemma="send", whom="missile"))
    assert first_fillable(scene(sentence), lexicon, 1) == ["SOURCE send [ARMS] (to TARGET)"]
    assert first_fillable(scene(build(WITH.format(verb="sent", lemma="send", whom="flower"))), lexicon, 1) == []


@pytest.mark.parametrize(("mark", "found"), [("to", ["SOURCE promise to DO"]), ("not", [])])
def test_an_act_behind_a_preposition_is_joined_by_it(
    build: Build, scene: Stage, lexicon: Lexicon, mark: str, found: list[str]
) -> None:
    assert first_fillable(scene(build(TO.format(mark=mark))), lexicon, 1) == found
