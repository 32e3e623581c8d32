"""Who made a thing."""

from __future__ import annotations

from collections.abc import Callable

from streams.cameo.scene.makers import makers
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]


def test_who_spent_time_making_it_made_it(build: Build, scene: Callable[[Sentence], Scene]) -> None:
    sentence = build("""
        treaty treaty NOUN root 0
        that that PRON mark 3
        Iran Iran PROPN subject 3
        took take VERB relative-clause 0
        weeks week NOUN object 3
        drafting draft VERB open-complement 3
    """)
    assert makers(scene(sentence), [0]) == [2]


def test_who_spent_time_reading_it_did_not(build: Build, scene: Callable[[Sentence], Scene]) -> None:
    sentence = build("""
        treaty treaty NOUN root 0
        Iran Iran PROPN subject 2
        took take VERB relative-clause 0
        weeks week NOUN object 2
        reading read VERB open-complement 2
    """)
    assert makers(scene(sentence), [0]) == []
