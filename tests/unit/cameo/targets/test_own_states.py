"""From whom rebels take ground that nobody is said to hold."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.own_states import own_state
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Scenes = Callable[[Sentence], Scene]

TAKEN = """
Rebels rebel NOUN subject 1
took take VERB root 1
hills hill NOUN object 1
"""

_REBELS = ResolvedActor("Rebels", 0, 6, 0, country="MLI", roles=("REB",))
_IRAN = ResolvedActor("Iran", 20, 24, 9, country="IRN")


@pytest.mark.parametrize(
    ("code", "role", "others", "whose"),
    [
        ("192", "REB", (), "MLI"),
        ("192", "REB", (_IRAN,), None),
        ("193", "REB", (), None),
        ("192", "MIL", (), None),
    ],
    ids=["their own state's", "another is named", "a shooting", "an army"],
)
def test_rebels_take_ground_from_their_own_state(
    build: Build, scene: Scenes, code: str, role: str, others: tuple[ResolvedActor, ...], whose: str | None
) -> None:
    source = ResolvedActor("Rebels", 0, 6, 0, country="MLI", roles=(role,))
    found = own_state(scene(build(TAKEN)), 1, code, source, (_REBELS, *others))
    assert (found.code if found else None) == whose
