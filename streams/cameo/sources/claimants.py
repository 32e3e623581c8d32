"""Who did what somebody claims: «le groupe a revendiqué l'attentat qui a tué dix soldats» says that the group killed them."""

from __future__ import annotations

from collections.abc import Sequence

from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_CLAIM = "015"
_VIOLENT = ("18", "19", "20")


def give_to_claimants(scene: Scene, matches: Sequence[Match]) -> None:
    """Give what a relative clause tells of a claimed attack, by nobody, to him who claims it."""
    claims = [match for match in matches if match.code == _CLAIM and match.sources and not match.reality.negated]
    for claim in claims:
        for match in matches:
            if match.sources or not (match.code or "").startswith(_VIOLENT):
                continue
            if scene.token(match.trigger).relation == "relative-clause" and _is_below(scene, match.trigger, claim):
                match.sources = claim.sources


def _is_below(scene: Scene, index: int, claim: Match) -> bool:
    """Whether the clause hangs, by nouns alone, on what is claimed."""
    noun = scene.token(scene.token(index).head)
    for _ in scene.sentence.tokens:
        if noun.index == claim.trigger:
            return True
        if noun.pos not in {"NOUN", "PROPN"}:
            return False
        noun = scene.token(noun.head)
    return False
