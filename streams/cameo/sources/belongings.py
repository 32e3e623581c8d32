"""Who acts, or suffers, by whose the thing is that the act is done with or to."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import FIGHTERS, ResolvedActor
from streams.cameo.doubts import Doubt
from streams.cameo.patterns.pattern import AGAINST
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.whereabouts import RELEASE, are_taken, places_of, settled

_STATE = frozenset({"GOV", "MIL", "LEG"})
_FORCES = frozenset({"MIL"})

OWN_MEANS = frozenset({"06", "07", "15"})
"""Roots whose object is the doer's own: "North Korean troops were deployed" says who deployed them."""

CONCEDING = ("0252", "0811", "0812", "0833")
"""Codes whose object may be whom it is done for, or asked of: a party that is allowed, protesters called to calm."""

_DONE_TO_PEOPLE = ("145", "17", "18", "20")
"""Codes of what is done to people, who mostly are named by what they are: "abducted a dozen villagers"."""

_DONE_TO_OWN = ("172", "175")
"""Codes of bans and of the repression of protests: only the state's own papers, parties and people are the target."""

_RIOT = "145"
_BLOCKED = "144"
CONQUEST = "192"

_FIRE = ("193", "194", "195")
_AIMED = AGAINST | {"at", "into"}
"""What one fires at or into is struck."""

_AT_HOME = ("012", "013", "017", "14", "15")
"""Roots of what is done at home, and to nobody: who blocks a road in Bangkok does not block Thailand."""


def is_own_force(filling: Filling) -> bool:
    """Whether those with whom exercises are held are forces of which nothing is said: *manoeuvres with 5,000 troops*."""
    targets = filling.targets
    return bool(targets) and not any(one.is_known or set(one.roles) - _FORCES for one in targets)


def take_own_means(scene: Scene, filling: Filling, match: Match) -> None:
    """Where nobody is said to have done it, the doer is he whose troops, arms or aid they are.

    So is he to whose soldiers a town falls.
    """
    if filling.own is None:
        return
    if match.pattern.code == CONQUEST and match.pattern.has_target_as_subject and not match.sources:
        match.sources = scene.named(filling.own)
    if match.pattern.code[:2] not in OWN_MEANS:
        return
    if match.sources:
        # «Les forces cubaines ont été mises en alerte par le gouvernement»
        countries = {actor.country for actor in scene.named(filling.own) if actor.country}
        if match.pattern.code.startswith("15") and len(countries) == 1:
            (country,) = countries
            match.sources = tuple(
                one
                if one.is_known or one.basis != "role" or not _STATE & set(one.roles)
                else replace(one, country=country)
                for one in match.sources
            )
        return
    match.sources = scene.named(filling.own)
    if match.sources:
        match.doubts.add(Doubt.DOER_BY_WHAT_IS_HIS)


def take_whom_it_serves(scene: Scene, filling: Filling, match: Match) -> None:
    """Where a concession names nobody else, those whom its words mean are the target: "legalised the party"."""
    code = match.pattern.code
    if match.targets or filling.own is None or not code.startswith((*CONCEDING, RELEASE)):
        return
    words = [index for index in filling.used if index not in scene.clause(match.trigger).subjects]
    match.targets = filling.others(
        actor
        for index in words
        for actor in scene.actors.of(index)
        if (_are_its_own(scene, match, actor) if code.startswith(RELEASE) else actor.is_known)
    )


def _are_its_own(scene: Scene, match: Match, actor: ResolvedActor) -> bool:
    """Whether those whom somebody has released were his own prisoners, or it is said whose they are."""
    if any(one.is_known for one in scene.modifying(actor.head)):
        return True
    return bool(actor.roles) and not scene.token(match.trigger).has("VerbForm=Inf") and not are_taken(scene, actor)


def take_what_is_his(scene: Scene, filling: Filling, match: Match) -> None:
    """In a hostile act, he is the target whose thing it is done to: "shelled the Ukrainian city".

    That goes before the place of violence: "struck Hezbollah depots in Lebanon". So do the people themselves to whom
    it is done.
    """
    code = match.pattern.code
    if filling.own is None or code[:2] < "09" or code[:2] in OWN_MEANS or match.pattern.has_target_as_subject:
        return
    if match.targets and any(actor.roles for actor in match.targets if actor.is_known):
        return
    people = tuple(
        actor
        for actor in scene.actors.of(filling.own)
        if actor.is_known or (actor.roles and code.startswith(_DONE_TO_OWN))
    )
    is_open = filling.is_by_place or not match.targets or code.startswith(_DONE_TO_OWN)
    is_told = bool(match.sources) or scene.clause(match.trigger).passive
    if people and is_told and code.startswith(_DONE_TO_PEOPLE) and is_open:
        match.targets = filling.others(people) or match.targets
    elif not match.pattern.has_target or (match.targets and not match.pattern.is_violent):
        return
    subjects = scene.clause(match.trigger).subjects
    # "fired missiles at a US base in Qatar": the base is struck, and no missile
    struck = [
        used
        for used in filling.used
        if code.startswith(_FIRE) and used not in subjects and scene.prepositions(used) & _AIMED
    ]
    for thing in (filling.own, *struck):
        if any(actor.is_known for actor in filling.others(scene.modifying(thing))):
            match.targets = filling.others(scene.named_known(thing)) or match.targets
            return


def take_police(scene: Scene, filling: Filling, match: Match) -> None:
    """In a riot the police of whom its words tell are its target: "threw stones at officers"."""
    if match.targets or not match.pattern.code.startswith(_RIOT):
        return
    subjects = scene.clause(match.trigger).subjects
    named = (actor for index in filling.used if index not in subjects for actor in scene.actors.of(index))
    police = filling.others(actor for actor in named if "COP" in actor.roles)
    # exiles who riot abroad meet the police of the place
    police = settled(scene, police, places_of(scene, [match.trigger, *filling.used]), anywhere=False)
    countries = {source.country for source in match.sources if source.country}
    own = next(iter(countries)) if len(countries) == 1 else None
    match.targets = tuple(one if one.is_known else replace(one, country=own) for one in police)


def drop_own_country(match: Match) -> None:
    """Protest and alert are at home: a country is no target of its own people's, though the place of it names it."""
    if not match.pattern.code.startswith(_AT_HOME):
        return
    if match.pattern.code.startswith(_BLOCKED) and any(FIGHTERS & set(source.roles) for source in match.sources):
        return  # rebels who cut the supply lines of a town blockade their state
    own = {source.country for source in match.sources if source.country}
    match.targets = tuple(target for target in match.targets if target.roles or target.country not in own)


def take_foreign_rulers(scene: Scene, filling: Filling, match: Match) -> None:
    """Against whose rule people protest who are under it: of *Chinese occupation* China is the target of Tibetans too."""
    if match.targets or not match.pattern.code.startswith(_AT_HOME):
        return
    ruling = scene.lexicon.words("foreign rule")
    match.targets = tuple(
        actor
        for used in filling.used
        if scene.token(used).lemma in ruling
        for actor in scene.modifying(used)
        if actor.country and not actor.roles
    )[:1]
