"""A fear that is the motive of an act is none itself."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from streams.cameo.acts.motives import without_motives
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene


class _Token:
    def __init__(self, relation: str, head: int, *features: str) -> None:
        self.relation, self.head, self._features = relation, head, features

    def has(self, feature: str) -> bool:
        return feature in self._features


FEARING = _Token("adverbial-clause", 4, "VerbForm=Part", "Tense=Pres")
FEARS = _Token("root", 0, "VerbForm=Fin", "Tense=Pres")


@pytest.mark.parametrize(
    ("token", "codes", "left"),
    [(FEARING, ("012", "163"), ["163"]), (FEARS, ("012", "163"), ["012", "163"]), (FEARING, ("012",), ["012"])],
    ids=["fearing a flood, closed", "fears a flood and closed", "nothing else"],
)
def test_fear_as_a_motive_is_no_act(token: _Token, codes: tuple[str, ...], left: list[str]) -> None:
    scene = cast(Scene, SimpleNamespace(token=lambda _: token))
    matches = [cast(Match, SimpleNamespace(code=code, trigger=0)) for code in codes]
    assert [match.code for match in without_motives(scene, matches)] == left
