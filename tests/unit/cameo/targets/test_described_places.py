"""Against whom soldiers are sent to a place that nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.described_places import take_described
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

MASSED = """
Russia Russia PROPN subject 1
massed mass VERB root 1
tanks tank NOUN object 1
on on ADP case 4
Qorbelle Qorbelle PROPN oblique 1
claimed claim VERB adnominal-clause 4
by by ADP case 7
{by} {by} PROPN agent 5
"""


@dataclass
class _Pattern:
    code: str = "154"


def _target(scene: Scene) -> list[str | None]:
    place = ResolvedActor("Qorbelle", 0, 8, 4, basis="stranger")
    match = Match(_Pattern(), 1, "154", scene.actors.of(0), (place,))  # type: ignore[arg-type]
    take_described(scene, match)
    return [one.country for one in match.targets]


def test_who_claims_the_place_is_meant(build: Build, scene: Callable[[Sentence], Scene]) -> None:
    assert _target(scene(build(MASSED.format(by="Iran")))) == ["IRN"]


def test_ones_own_claim_tells_nobody(build: Build, scene: Callable[[Sentence], Scene]) -> None:
    assert _target(scene(build(MASSED.format(by="Russia")))) == [None]
