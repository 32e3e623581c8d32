"""Who is struck where the pattern's own noun says it: *a tué un chef rebelle syrien dans un raid*, *a attaqué l'armée*."""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.clauses import Clause
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.whereabouts import settled

_OF_THE_STATE = frozenset({"MIL", "COP"})
_RULING = _OF_THE_STATE | {"GOV"}
_ARMED = _OF_THE_STATE | {"REB"}


def take_struck(scene: Scene, filling: Filling, clause: Clause, match: Match, places: Iterable[int]) -> None:
    """Of a violent act on somebody it is he to whom it is done, before the place where it was done.

    Whom only a role names is somebody only where he is armed: civilians are of the place anyway. A
    state's soldiers do not fight each other.
    """
    noun = filling.own
    if noun is None or not match.pattern.is_violent or match.mutual or (noun in clause.subjects and not clause.passive):
        return
    if noun not in clause.objects and noun not in clause.subjects:
        return
    if any(one.is_known and one.head in clause.objects and one.head != noun for one in match.targets):
        return  # "held two diplomats hostage in Gao"
    held = filling.others(scene.actors.of(noun))
    held = settled(scene, held, places, struck=True)
    at_home = {source.country for source in match.sources if _RULING & set(source.roles)}
    struck = tuple(
        one
        for one in held
        if one.country
        and (one.group or one.organisation or _ARMED & set(one.roles) or _is_foreigner(match, one))
        and not (one.country in at_home and _OF_THE_STATE & set(one.roles))
        and not _is_means(scene, match, one)
    )
    if struck:
        match.targets = struck


def _is_means(scene: Scene, match: Match, person: ResolvedActor) -> bool:
    """Whether they are the doer's own, by whom he does it: "India sent its army into Goa"."""
    is_own = any(person.country == source.country for source in match.sources)
    return is_own and any(child.pos in ("PRON", "DET") for child in scene.sentence.children(person.head, "possessor"))


def _is_foreigner(match: Match, person: ResolvedActor) -> bool:
    """Whether it is done to somebody of another country than the camp or town where it was done."""
    return match.pattern.is_of_persons and all(one.country != person.country for one in match.targets)
