"""Who acts, or suffers, by whose the thing is that the act is done with or to."""

from __future__ import annotations

from streams.cameo.doubts import Doubt
from streams.cameo.filling import Filling
from streams.cameo.match import Match
from streams.cameo.phrases import Scene

OWN_MEANS = frozenset({"06", "07", "15"})
"""Roots whose object is the doer's own: "North Korean troops were deployed" says who deployed them."""

CONCEDING = ("0811", "0812", "0833")
"""Codes whose object may be whom it is done for: a party that is allowed."""


def take_own_means(scene: Scene, filling: Filling, match: Match) -> None:
    """Where nobody is said to have done it, the doer is he whose troops, arms or aid they are."""
    if match.sources or filling.own is None or match.pattern.code[:2] not in OWN_MEANS:
        return
    match.sources = scene.named(filling.own)
    if match.sources:
        match.doubts.add(Doubt.DOER_BY_WHAT_IS_HIS)


def take_whom_it_serves(scene: Scene, filling: Filling, match: Match) -> None:
    """Where a concession names nobody else, those whom its words mean are the target: "legalised the party"."""
    if match.targets or filling.own is None or not match.pattern.code.startswith(CONCEDING):
        return
    words = [index for index in filling.used if index not in scene.clause(match.trigger).subjects]
    match.targets = filling.others(actor for index in words for actor in scene.actors.of(index) if actor.is_known)


def take_what_is_his(scene: Scene, filling: Filling, match: Match) -> None:
    """In a hostile act, he is the target whose thing it is done to: "shelled the Ukrainian city".

    That goes before the place of violence: "struck Hezbollah depots in Lebanon".
    """
    if filling.own is None or not match.pattern.has_target or match.pattern.code[:2] < "09":
        return
    if match.pattern.code[:2] in OWN_MEANS or (match.targets and not match.pattern.is_violent):
        return
    if match.targets and any(actor.roles for actor in match.targets if actor.is_known):
        return
    if any(actor.is_known for actor in scene.modifying(filling.own)):
        match.targets = filling.others(scene.named_known(filling.own)) or match.targets
    elif not match.targets and match.sources and match.pattern.is_repression:
        # "police shoot protesters": they are known by the place where all of it is told
        match.targets = filling.others(actor for actor in scene.actors.of(filling.own) if actor.is_known)
