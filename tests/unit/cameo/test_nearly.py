"""Patterns that nearly fired, on sentences made by hand and a small lexicon."""

from __future__ import annotations

from collections.abc import Callable

from streams.cameo.coder import find_acts
from streams.cameo.nearly import _named, _unmet, nearly
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
SceneOf = Callable[[Sentence], Scene]

SENT = """
    France France PROPN subject 1
    sent send VERB root 1
    {what} {what} NOUN object 1
    to to ADP case 4
    Mali Mali PROPN oblique 1
"""


def told(scene: Scene, index: int) -> dict[str, tuple[str, ...]]:
    fired = {match.trigger: match.pattern for match in find_acts(scene).matches}
    return {near.pattern.text: near.unmet for near in nearly(scene, index, fired.get(index))}


def test_the_word_that_is_missing_is_named_as_the_lexicon_writes_it(build: Build, scene: SceneOf) -> None:
    assert told(scene(build(SENT.format(what="poem"))), 1) == {"SOURCE send [ARMS] (to TARGET)": ("[ARMS] as object",)}


def test_the_pattern_that_fired_is_not_near(build: Build, scene: SceneOf) -> None:
    assert told(scene(build(SENT.format(what="tank"))), 1) == {}


def test_a_pattern_that_fits_and_was_outweighed_misses_nothing(build: Build, scene: SceneOf) -> None:
    sentence = build("""
        France France PROPN subject 4
        and and CCONJ coordinator 2
        Mali Mali PROPN conjunct 0
        have have AUX auxiliary 4
        signed sign VERB root 4
        a a DET determiner 6
        treaty treaty NOUN object 4
        with with ADP case 8
        Iran Iran PROPN oblique 4
    """)
    seen = told(scene(sentence), 4)
    assert list(seen.values()) == [()]
    assert set(seen) < {"BOTH sign [PACT]", "SOURCE sign [PACT] with TARGET"}


def test_a_subject_and_a_phrase_are_named_apart(build: Build, scene: SceneOf) -> None:
    sentence = build("""
        Locusts locust NOUN subject 1
        supplied supply VERB root 1
        Mali Mali PROPN object 1
        with with ADP case 4
        tanks tank NOUN oblique 1
    """)
    assert told(scene(sentence), 1) == {"SOURCE supply TARGET with [ARMS]": ("SOURCE as subject",)}


def test_a_pattern_that_lacks_half_of_its_conditions_is_not_near(build: Build, scene: SceneOf) -> None:
    sentence = build("""
        Locusts locust NOUN subject 1
        attacked attack VERB root 1
        crops crop NOUN object 1
    """)
    assert told(scene(sentence), 1) == {}


def test_nouns_have_patterns_that_nearly_fire(build: Build, scene: SceneOf) -> None:
    sentence = build("""
        The the DET determiner 1
        strike strike NOUN subject 4
        on on ADP case 3
        Mali Mali PROPN oblique 1
        failed crumble VERB root 4
    """)
    assert told(scene(sentence), 1) == {"the [ATTACK] of|by SOURCE on TARGET": ("of|by SOURCE",)}


def test_a_slot_that_is_ruled_out_though_it_may_be_empty_ends_the_search(scene: SceneOf, build: Build) -> None:
    pattern = next(one for one in scene(build(SENT.format(what="tank"))).lexicon.patterns if one.slots)
    assert _unmet(pattern, lambda loosened: loosened.slots[0]) == (_named(pattern.slots[0], pattern),)
