"""Whom rebels hold they have abducted."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from streams.actors.actor import Basis, ResolvedActor
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


@pytest.mark.parametrize(
    ("roles", "basis", "code"), [(("OPP",), "role", "173"), ((), "place", "192")], ids=["a person", "a town"]
)
def test_nobody_conquers_a_person(roles: tuple[str, ...], basis: Basis, code: str) -> None:
    lexicon = SimpleNamespace(words=lambda _: frozenset({"seize"}))
    seized = SimpleNamespace(
        index=2, lemma="leader", lower="leader", relation="object", pos="NOUN", has=lambda _: False
    )
    scene = SimpleNamespace(
        token=lambda _: SimpleNamespace(lemma="seize", lower="seized", relation="root", pos="VERB"),
        lexicon=lexicon,
        clause=lambda _: SimpleNamespace(passive=False, subjects=[0], objects=[2]),
        sentence=SimpleNamespace(children=lambda *_: (seized,), tokens=[seized, seized, seized]),
    )
    doer = ResolvedActor("they", 0, 4, 0, country="UGA", roles=("MIL",))
    held = ResolvedActor("him", 5, 8, 2, country="UGA", roles=roles, basis=basis)
    match = cast(Match, SimpleNamespace(code="192", trigger=1, sources=(doer,), targets=(held,)))
    judge_captors(cast(Scene, scene), match)
    assert match.code == code
