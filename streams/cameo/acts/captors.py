"""Rebels and strikers arrest nobody: whom they hold or capture they have abducted."""

from __future__ import annotations

from streams.actors.actor import FIGHTERS
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_ARREST, _ABDUCTION = "173", "181"
_CAPTORS = FIGHTERS | {"CVL", "LAB", "EDU"}
"""Who has no office by which to arrest: fighters, villagers, strikers."""


def judge_captors(scene: Scene, match: Match) -> None:
    """*The guerrillas are holding ten soldiers*: it is hostages that they hold."""
    if match.code != _ARREST or not match.sources:
        return
    if scene.token(match.trigger).lemma not in scene.lexicon.words("holding verbs"):
        return
    if all(_CAPTORS & set(source.roles) for source in match.sources):
        match.code = _ABDUCTION
