"""Whom somebody condemns is not his own people to whom it was done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.own_victims import suffers
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Scenes = Callable[[Sentence], Scene]

DEPLORED = """
France France PROPN subject 1
condemned condemn VERB root 1
arrest arrest NOUN object 1
of of ADP case 5
{} {} {} {} 5
soldiers soldier NOUN oblique 2 Number=Plur
"""


@pytest.mark.parametrize(("whose", "found"), [("its its PRON possessor", True), ("Malian Malian ADJ adjective", False)])
def test_his_own_people_behind_a_deed_suffer_it(build: Build, scene: Scenes, whose: str, found: bool) -> None:
    soldiers = ResolvedActor("soldiers", 0, 8, 5, country="FRA", roles=("MIL",))
    assert suffers(scene(build(DEPLORED.format(*whose.split()))), soldiers) is found


def test_who_is_condemned_himself_is_no_victim(build: Build, scene: Scenes) -> None:
    sentence = build(
        "Mali Mali PROPN subject 1\ncondemned condemn VERB root 1\nits its PRON possessor 3\narmy army NOUN object 1"
    )
    assert not suffers(scene(sentence), ResolvedActor("army", 0, 4, 3, country="MLI", roles=("MIL",)))
