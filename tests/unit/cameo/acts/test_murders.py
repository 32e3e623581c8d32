"""Killing a politician, judge or reporter."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.murders import code_of_murder
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

SHOT = """
Rebels rebel NOUN subject 1 Number=Plur
shot shoot VERB root 1 Tense=Past|VerbForm=Fin
{} {} ADJ adjective 3
judge {} NOUN object 1 {}
"""


@pytest.mark.parametrize(
    ("how", "victim", "by", "code"),
    [
        ("dead", ("judge", "Sing", "JUD"), "REB", "186"),
        ("old", ("judge", "Sing", "JUD"), "REB", "193"),
        ("twice", ("mayor", "Sing", "GOV"), "REB", "185"),
        ("dead", ("teacher", "Sing", "EDU"), "REB", "193"),
        ("dead", ("official", "Plur", "GOV"), "REB", "193"),
        ("dead", ("judge", "Sing", "JUD"), "MIL", "193"),
    ],
    ids=["a judge", "not to death", "a mayor who lives", "a teacher", "officials by the dozen", "by an army"],
)
def test_who_kills_a_judge_and_is_of_no_state_assassinates_him(
    build: Build, scene: Callable[[Sentence], Scene], how: str, victim: tuple[str, str, str], by: str, code: str
) -> None:
    who, number, role = victim
    told = scene(build(SHOT.format(how, how, who, f"Number={number}")))
    rebels = ResolvedActor("Rebels", 0, 6, 0, country="MLI", roles=(by,), basis="role")
    killed = ResolvedActor("the victim", 0, 1, 3, country="MLI", roles=(role,), basis="role")
    assert code_of_murder(told, 1, "193", rebels, killed) == code
