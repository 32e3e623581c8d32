"""Whose the state's soldiers are where only the ground is told."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.sources.own_forces import own_forces

FORCES = ResolvedActor("junta soldiers", 0, 14, 1, roles=("MIL",), basis="role")
MONKS = ResolvedActor("three monks", 20, 31, 4, country="MMR", roles=("REL",))


def scene(word: str) -> Any:
    sentence = SimpleNamespace(children=lambda _index: [SimpleNamespace(lemma=word)])
    return SimpleNamespace(sentence=sentence, lexicon=SimpleNamespace(words=lambda _name: {"junta"}))


def test_the_juntas_soldiers_are_of_the_country_where_they_kill() -> None:
    assert own_forces(scene("junta"), "190", (FORCES,), (MONKS,)) == (replace(FORCES, country="MMR"),)


@pytest.mark.parametrize(("word", "code"), [("foreign", "190"), ("junta", "040")])
def test_other_soldiers_may_be_anybodys(word: str, code: str) -> None:
    assert own_forces(scene(word), code, (FORCES,), (MONKS,)) == (FORCES,)
