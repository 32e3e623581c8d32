"""Verbs of somebody's that no pattern has."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.scene.phrases import Scene
from streams.cameo.unmatched import unmatched_verbs, written
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
SceneOf = Callable[[Sentence], Scene]


def verbs(scene: Scene) -> list[str]:
    return [written(clause) for clause in unmatched_verbs(scene)]


@pytest.mark.parametrize(
    ("subject", "verb", "found"),
    [
        ("Russia", "puzzled puzzle", ["puzzle"]),
        ("Locusts", "puzzled puzzle", []),
        ("Russia", "attacked attack", []),
        ("Russia", "said say", []),
    ],
)
def test_a_verb_is_unmatched_that_has_no_pattern_tells_something_and_is_somebody_s(
    build: Build, scene: SceneOf, subject: str, verb: str, found: list[str]
) -> None:
    sentence = build(f"{subject} {subject} PROPN subject 1\n{verb} VERB root 1\ncrops crop NOUN object 1")
    assert verbs(scene(sentence)) == found


def test_the_actor_may_be_whom_it_is_done_to(build: Build, scene: SceneOf) -> None:
    sentence = build("""
        Mali Mali PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        puzzled puzzle VERB root 2 VerbForm=Part
        by by ADP case 4
        locusts locust NOUN agent 2
    """)
    assert verbs(scene(sentence)) == ["puzzle"]


def test_a_verb_is_written_as_a_pattern_would(build: Build, scene: SceneOf) -> None:
    english = build("Mali Mali PROPN subject 1\nmulled mull VERB root 1\nover over ADP particle 1")
    french = build("Mali Mali PROPN subject 2\nse se PRON object 2\nvante vanter VERB root 2", "fr")
    assert verbs(scene(english)) == ["mull_over"]
    assert verbs(scene(french)) == ["se_vanter"]
