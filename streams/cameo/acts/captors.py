"""Rebels and strikers arrest nobody: whom they hold or capture they have abducted. Nobody conquers a person."""

from __future__ import annotations

from streams.actors.actor import FIGHTERS
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.text.relatives import antecedent

_ARREST, _ABDUCTION, _CONQUEST = "173", "181", "192"
_CAPTORS = FIGHTERS | {"CVL", "LAB", "EDU"}
"""Who has no office by which to arrest: fighters, villagers, strikers."""


def judge_captors(scene: Scene, match: Match) -> None:
    """*The guerrillas are holding ten soldiers*: it is hostages that they hold."""
    if match.code not in (_ARREST, _CONQUEST) or not match.sources:
        return
    if scene.token(match.trigger).lemma not in scene.lexicon.words("holding verbs"):
        return
    if match.code == _CONQUEST:
        if not _is_person_seized(scene, match):
            return
        match.code = _ARREST
    if all(_CAPTORS & set(source.roles) for source in match.sources):
        match.code = _ABDUCTION


def _is_person_seized(scene: Scene, match: Match) -> bool:
    """Whether somebody is seized, and no town: *Besigye, whom its agents seized in Nairobi*."""
    clause = scene.clause(match.trigger)
    seized = clause.subjects if clause.passive else clause.objects
    meant = {antecedent(scene.sentence, index) for index in seized}
    is_whom = any(child.lower == "whom" for child in scene.sentence.children(match.trigger, "object"))
    return bool(match.targets) and all(
        target.roles and (is_whom or (target.basis in ("role", "reference") and target.head in meant))
        for target in match.targets
    )
