"""Who expels: the country that somebody is expelled from, where nobody else is said to do it."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.clauses import Clause
from streams.cameo.match import Match
from streams.cameo.phrases import Scene

_EXPULSIONS = frozenset({"161", "1661", "1662", "1663", "174"})


def take_expellers(scene: Scene, clause: Clause, match: Match) -> None:
    """*A reporter was expelled from Niger*: Niger did it, and to the reporter alone."""
    if match.pattern.code not in _EXPULSIONS or match.sources or not clause.passive:
        return
    if clause.lemma not in scene.lexicon.words("expelling verbs"):
        return
    away = scene.lexicon.words("prepositions of leaving")
    for head in clause.obliques:
        if not scene.prepositions(head) & away:
            continue
        states = tuple(actor for actor in scene.named(head) if actor.country and not actor.roles)
        if not states:
            continue
        others = _others(match.targets, states) or _others(scene.named_by_any(clause.objects), states)
        match.sources = states
        match.targets = others or _others(match.targets, states)
        return


def _others(actors: tuple[ResolvedActor, ...], states: tuple[ResolvedActor, ...]) -> tuple[ResolvedActor, ...]:
    """Those who are somebody known and none of the states."""
    return tuple(actor for actor in actors if actor.is_known and not any(actor.is_same_as(state) for state in states))
