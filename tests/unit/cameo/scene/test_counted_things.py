"""Whose the things are that are counted."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.counted_things import modifying_counted
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

ANGOLA = ResolvedActor("Angolan", 20, 27, 4, country="AGO", name="Angola")


@pytest.mark.parametrize(("noun", "found"), [("ton", [ANGOLA]), ("smell", [])])
def test_tons_of_angolan_oil_are_angolas(build: Callable[..., Sentence], noun: str, found: list[ResolvedActor]) -> None:
    sentence = build(f"""
        Togo Togo PROPN subject 1
        bought buy VERB root 1
        {noun}s {noun} NOUN object 1
        of of ADP case 5
        Angolan Angolan ADJ adjective 5
        oil oil NOUN oblique 2
    """)
    actors = SimpleNamespace(of=lambda head: (ANGOLA,) if head == 4 else (), affiliated=lambda _: ())
    lexicon: Any = SimpleNamespace(
        words=lambda name: {"quantities": frozenset({"ton"})}.get(name, frozenset()),
        contracted={},
        like_prepositions={},
    )
    assert modifying_counted(Scene(sentence, cast(Any, actors), lexicon), [2]) == found
