"""To whom a denial is made: to him who, in the same sentence, accuses the one that denies it, or says it was so."""

from __future__ import annotations

from collections.abc import Sequence

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_DENIAL = "016"
_ACCUSATION = "112"


def answer_accusers(scene: Scene, matches: Sequence[Match]) -> None:
    """Give each denial that is made to nobody its accuser: "Rwanda, accused by Congo of arming rebels, denied it".

    Or him who says so: "denied having jets there, as Congo claims".
    """
    denials = [match for match in matches if match.code == _DENIAL and not match.targets and match.sources]
    for denial in denials:
        deniers = {actor.code for actor in denial.sources}
        accusers = {
            accuser.code: accuser
            for match in matches
            if (match.code or "").startswith(_ACCUSATION) and not match.reality.negated
            if any(actor.code in deniers for actor in match.targets)
            for accuser in match.sources
            if accuser.is_known and accuser.code not in deniers
        }
        accusers = accusers or {actor.code: actor for actor in _claimants(scene) if actor.code not in deniers}
        if len(accusers) == 1:
            denial.targets = tuple(accusers.values())


def _claimants(scene: Scene) -> list[ResolvedActor]:
    """Who says that it was so, in a clause with *as*: «comme l'affirme Kiev»."""
    alleging, as_ = scene.lexicon.words("alleging verbs"), scene.lexicon.words("as they allege")
    return [
        actor
        for token in scene.sentence.tokens
        if token.lemma in alleging and token.relation == "adverbial-clause"
        if any(mark.lower in as_ for mark in scene.sentence.children(token.index, "mark"))
        for subject in scene.sentence.children(token.index, "subject")
        for actor in scene.actors.of(subject.index)
        if actor.is_known
    ]
