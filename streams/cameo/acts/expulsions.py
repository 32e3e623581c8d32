"""Who expels: the country that somebody is expelled from, where nobody else is said to do it; and whom."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.clauses import Clause
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.hosts import leaves

_EXPULSIONS = frozenset({"161", "166", "1661", "1662", "1663", "174"})

_EXPULSION_OF_PERSONS = "174"
_TROOPS = "MIL"
_RULERS = frozenset({"GOV", "MIL", "COP", "JUD", "LEG"})
_OF_ORGANISATION, _OF_AID_AGENCIES = "166", "1663"


def take_expellers(scene: Scene, clause: Clause, match: Match) -> None:
    """*A reporter was expelled from Niger*: Niger did it, and to the reporter alone."""
    if match.pattern.code not in _EXPULSIONS or not clause.passive:
        return
    if match.sources:
        _take_rulers(scene, clause, match)
        return
    departures = leaves(scene, clause)
    if not departures and clause.lemma not in scene.lexicon.words("expelling verbs"):
        return
    topic = scene.actors.topic(clause.verb)
    if topic is not None and not any(target.country == topic.country for target in match.targets):
        # «Belgique : deux diplomates russes expulsés»
        match.sources = (topic,)
        return
    away = scene.lexicon.words("prepositions of leaving")
    left = [child.index for verb in departures for child in scene.sentence.children(verb, "object")]
    for head in [*left, *clause.obliques]:
        if head not in left and not scene.prepositions(head) & away:
            continue
        states = tuple(actor for actor in scene.named(head) if actor.country and not actor.roles)
        if not states:
            continue
        others = _others(match.targets, states) or _others(scene.named_by_any(clause.objects), states)
        match.sources = states
        match.targets = others or _others(match.targets, states)
        return


def _take_rulers(scene: Scene, clause: Clause, match: Match) -> None:
    """*thrown out of Niger by the junta*: Niger's."""
    if not all(_may_be_of_there(scene, one) for one in match.sources):
        return
    states = (
        actor
        for head in clause.obliques
        if scene.prepositions(head) & scene.lexicon.words("prepositions of leaving")
        or "out" in scene.prepositions(head)
        for actor in scene.named(head)
        if not actor.roles
    )
    country = next((state.country for state in states if state.country), None)
    if country is not None:
        match.sources = tuple(replace(one, country=country) for one in match.sources)


def _may_be_of_there(scene: Scene, one: ResolvedActor) -> bool:
    """Whether nothing beside him says whose he is: at most, others of the sentence do."""
    if one.basis == "stranger":
        return not one.is_known
    return one.basis == "role" and bool(_RULERS & set(one.roles)) and not scene.owners(one.head)


def code_of_expelled(code: str, source: ResolvedActor | None, target: ResolvedActor | None) -> str:
    """The code by whom is expelled: with officials of an organisation a state breaks with the organisation.

    Soldiers of another country are sent home and not deported.
    """
    if not code.startswith(_EXPULSION_OF_PERSONS) or target is None:
        return code
    if "NGO" in target.roles or (target.organisation or "").startswith("NGO"):
        return _OF_AID_AGENCIES
    is_foreign = source is not None and target.country is not None and target.country != source.country
    if is_foreign and _TROOPS in target.roles:
        return _OF_ORGANISATION
    return _OF_ORGANISATION if (target.organisation or "").startswith("IGO") else code


def _others(actors: tuple[ResolvedActor, ...], states: tuple[ResolvedActor, ...]) -> tuple[ResolvedActor, ...]:
    """Those who are somebody known and none of the states."""
    return tuple(actor for actor in actors if actor.is_known and not any(actor.is_same_as(state) for state in states))
