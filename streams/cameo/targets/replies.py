"""Whose act it is that somebody condemns, praises or punishes who names nobody.

«La Barbade a reconnu la Palestine, et Israël a dénoncé "une prime au terrorisme"»: Barbados did it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from streams.actors.actor import BODIES_OF_STATE, ResolvedActor
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_REPLIES = ("051", "111", "114", "13", "160", "161", "162", "163", "164")
"""Codes of verdicts on what another did, of threats and of breaks, which answer something."""

_TELLING_ON = frozenset({"conjunct", "parataxis", "relative-clause", "oblique", "apposition", "other"})
"""How a clause hangs on the one before it that it answers: joined to it, or told of what it is called."""


def reply_to_doers(scene: Scene, matches: Sequence[Match]) -> None:
    """Give each reply in which nobody is named the doer of the act before it, if he is another and but one."""
    if len(matches) < 2:
        return
    by_trigger = {match.trigger: match for match in matches}
    for reply in matches:
        if reply.targets or not reply.sources or not (reply.code or "").startswith(_REPLIES):
            continue
        if reply.reality.negated or any(not one.is_known for one in reply.sources):
            continue
        above = next((index for index in _above(scene, reply.trigger) if index in by_trigger), None)
        if above is None or above > reply.trigger or _names_somebody(scene, reply):
            continue
        doers = _only_doer(by_trigger[above])
        if doers is not None and all(_may_answer(one, doers[0]) for one in reply.sources):
            reply.targets = doers


def _above(scene: Scene, trigger: int) -> Iterator[int]:
    """What a clause hangs on, as long as it is told on, and of no circumstance."""
    token = scene.token(trigger)
    while token.head != token.index and token.relation in _TELLING_ON:
        yield token.head
        token = scene.token(token.head)


def _only_doer(act: Match) -> tuple[ResolvedActor, ...] | None:
    if act.reality.negated or not act.sources or any(not one.is_known for one in act.sources):
        return None
    return act.sources if len({_whose(one) for one in act.sources}) == 1 else None


def _may_answer(one: ResolvedActor, doer: ResolvedActor) -> bool:
    """Whether he is another's, or at home the opposition that answers the state, or the state that answers rebels."""
    if _whose(one) != _whose(doer):
        return True
    return not one.organisation and _is_state(one) != _is_state(doer)


def _is_state(actor: ResolvedActor) -> bool:
    return not set(actor.roles) - BODIES_OF_STATE


def _names_somebody(scene: Scene, reply: Match) -> bool:
    """Whether the words of the reply name somebody besides those who give it, or a place."""
    own = {one.head for one in reply.sources}
    return any(
        index not in own
        and any(
            one.is_known and not _is_among(one, reply.sources)
            for one in scene.actors.of(index) or scene.country_of_place(index)
        )
        for index in scene.reach(reply.trigger)
    )


def _is_among(actor: ResolvedActor, sources: Sequence[ResolvedActor]) -> bool:
    return any(_whose(actor) == _whose(one) for one in sources)


def _whose(actor: ResolvedActor) -> str | None:
    return actor.country or actor.organisation
