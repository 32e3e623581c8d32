"""Whom rebels hold they have abducted."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.captors import judge_captors
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene


@pytest.mark.parametrize(
    ("verb", "roles", "code"),
    [
        ("detain", ("REB",), "181"),
        ("detain", ("LAB",), "181"),
        ("arrest", ("REB",), "173"),
        ("detain", ("COP",), "173"),
        ("detain", (), "173"),
    ],
    ids=["rebels detain", "strikers detain", "rebels arrest", "police detain", "a state detains"],
)
def test_whom_rebels_detain_they_have_abducted(verb: str, roles: tuple[str, ...], code: str) -> None:
    lexicon = SimpleNamespace(words=lambda _: frozenset({"detain"}))
    scene = SimpleNamespace(token=lambda _: SimpleNamespace(lemma=verb), lexicon=lexicon)
    doer = ResolvedActor("they", 0, 4, 0, country="COL", roles=roles)
    match = cast(Match, SimpleNamespace(code="173", trigger=1, sources=(doer,)))
    judge_captors(cast(Scene, scene), match)
    assert match.code == code
