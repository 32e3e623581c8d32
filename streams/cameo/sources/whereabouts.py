"""Whose people are those of whom only is said what they are: by where it happened, or by who did it to them.

The police in Yangon are Myanmar's, and so are those whom Myanmar's police arrest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from streams.actors.actor import FIGHTERS, ResolvedActor
from streams.cameo.scene.capitals import capitals
from streams.cameo.scene.match import Match
from streams.cameo.scene.peoples import is_people
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.officials import is_homeless
from streams.cameo.sources.own_forces import own_forces
from streams.cameo.sources.rebels_of_the_ground import of_their_country

_ARMIES = frozenset({"MIL", "GOV"})

_LOCAL = frozenset({"COP", "GOV", "JUD", "LEG", "OPP", "CVL", "LAB", "EDU", "MED", "HLH", "REB", "REL"})
"""Roles of those who mostly are where they belong; soldiers and gangs are as often abroad."""

RELEASE = "084"
"""Code of release: prisoners of whom nothing else is said are of the country that frees them."""

_FREEING = (RELEASE, "0253", "0353", "1053", "1243")
"""Codes of releases, done, asked for, promised, demanded and refused."""

_BY_OWN_STATE = (RELEASE, "170", "172", "173", "175", "182", "20")
"""Codes of what is mostly done to one's own people, whoever does it."""

_NEAR = frozenset({"COP", "JUD", "REB", "SPY", "OPP"})
"""Doers that harm whom they live among; an army's or a state's victims are as often others."""

_AGAINST_THEIR_STATE = frozenset({"REB", "OPP", "SEP"})

_ENVOYS = frozenset({"GOV"})

_COURTS = frozenset({"COP", "JUD"})
"""Doers that deal with people of their own country, if nothing says else."""

_OF_COURTS = ("081", "084", "09", "11", "17")
"""Codes of such dealings."""

_RULERS = frozenset({"GOV", "LEG", "COP", "JUD"})

_HARM = ("17", "18", "19", "20")

_EMERGENCY = ("1723", "1724")

_WITHIN = ("15", "161", "166", "172", "174")
"""Codes whose place is often the doer's own country, which is then nobody's whom it is done to."""


def places_of(scene: Scene, nodes: Sequence[int]) -> list[int]:
    """The phrases of place below the nodes, nearest first."""
    marks, others = scene.lexicon.words("place prepositions"), scene.lexicon.words("words before no place")
    found = ((head, scene.prepositions(head)) for head in scene.obliques(nodes, deep=True))
    near = [head for head, joins in found if marks & joins and not others & joins]
    return [*near, *_told_of(scene, nodes)]


def _told_of(scene: Scene, nodes: Iterable[int]) -> list[int]:
    """The place of which a clause tells: «la Sierra Leone, *où* les rebelles ont pris des otages»."""
    told = (scene.token(node) for node in nodes)
    clauses = [token for token in told if token.relation == "relative-clause"]
    pronouns = scene.lexicon.words("place pronouns")
    firsts = ((clause, next(iter(scene.sentence.children(clause.index)), clause)) for clause in clauses)
    return [clause.head for clause, first in firsts if first.lower in pronouns]


def is_on_third_ground(scene: Scene, trigger: int, sides: Iterable[ResolvedActor | None]) -> bool:
    """Whether they meet in a country that is neither's: the Turkish and the Syrian minister in Moscow."""
    homes = {side.country if side is not None else None for side in sides}
    if len(homes) < 2 or None in homes:
        return False
    nodes = [trigger, *(child.index for child in scene.sentence.children(trigger, "object"))]
    grounds = {actor.country for head in places_of(scene, nodes) for actor in _at(scene, head) if actor.country}
    return bool(grounds) and not grounds & homes


def settled(
    scene: Scene,
    actors: tuple[ResolvedActor, ...],
    places: Iterable[int],
    *,
    struck: bool = False,
    anywhere: bool = True,
) -> tuple[ResolvedActor, ...]:
    """The actors, each that only a role noun names given the country of the place, where one is named.

    `anywhere` lets the only place of the whole sentence tell it. Soldiers too where they are `struck`: who is blown up in Mogadishu is of there, if nothing says else.
    """
    local = _LOCAL | {"MIL"} if struck else _LOCAL
    actors = tuple(_of_its_ground(scene, actor) for actor in actors)
    if not any(is_homeless(actor, local) and not _is_from_abroad(scene, actor) for actor in actors):
        return actors
    countries = (actor.country for head in places for actor in _at(scene, head) if actor.country)
    country = next(countries, None) or (scene.only_ground if anywhere else None)
    if country is None:
        return actors
    return tuple(
        replace(actor, country=country) if is_homeless(actor, local) and not _is_from_abroad(scene, actor) else actor
        for actor in actors
    )


def _of_its_ground(scene: Scene, actor: ResolvedActor) -> ResolvedActor:
    """*the rival generals in Sudan*, *the army in Mali*: who rules a country is of it, where it is said beside him."""
    if not is_homeless(actor, _ARMIES) or scene.token(actor.head).lemma.lower() not in scene.lexicon.words(
        "armed rulers"
    ):
        return actor
    grounds = _places_beside(scene, actor.head)
    country = next((one.country for head in grounds for one in _at(scene, head) if one.country), None)
    return actor if country is None else replace(actor, country=country)


def _places_beside(scene: Scene, head: int) -> list[int]:
    """The phrases of place that hang on the noun itself."""
    marks = scene.lexicon.words("place prepositions")
    below = scene.sentence.children(head, "oblique")
    return [child.index for child in below if marks & scene.prepositions(child.index)]


def of_one_country(actors: tuple[ResolvedActor, ...]) -> tuple[ResolvedActor, ...]:
    """Rebels and opponents of whom nothing tells the country are of the state that they are joined to: «Juba et l'opposition»."""
    countries = {actor.country for actor in actors if actor.country}
    if len(countries) != 1 or len(actors) != 2:
        return actors
    (country,) = countries
    # "negotiators for the Malian government and its rebels"
    is_one_phrase = actors[0].head == actors[1].head
    return tuple(
        replace(actor, country=country)
        if is_homeless(actor, _AGAINST_THEIR_STATE) or (is_one_phrase and is_homeless(actor, _ENVOYS))
        else actor
        for actor in actors
    )


def by_each_other(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]
) -> tuple[tuple[ResolvedActor, ...], tuple[ResolvedActor, ...]]:
    """Sources and targets, each as the other side says whose they are."""
    if not (code.startswith(RELEASE) and any(are_taken(scene, target) for target in targets)):
        targets = own_people(code, sources, targets)
    targets = not_oneself(code, sources, targets, towns=capitals(scene, code, targets))
    sources = not_their_own(scene, code, unknown_doers(scene, code, sources), targets)
    sources = own_forces(scene, code, of_their_country(scene, code, sources, targets), targets)
    return own_protesters(scene, code, sources, targets), targets


def are_taken(scene: Scene, actor: ResolvedActor) -> bool:
    """Whether they are hostages, soldiers and the like, whom one takes from others, and no prisoners of one's own."""
    return scene.token(actor.head).lemma.lower() in scene.lexicon.words("taken from others")


def own_people(
    code: str, sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]
) -> tuple[ResolvedActor, ...]:
    """The targets: those that only a role noun names are given the doer's country, where people harm their own."""
    countries = {actor.country for actor in sources}
    if len(countries) != 1 or None in countries:
        return targets
    is_by_courts = code.startswith(_OF_COURTS) and all(_COURTS & set(actor.roles) for actor in sources)
    if not code.startswith((*_HARM, *_BY_OWN_STATE)) and not is_by_courts:
        return targets
    if (
        not is_by_courts
        and not code.startswith(_BY_OWN_STATE)
        and not all(_NEAR & set(actor.roles) for actor in sources)
    ):
        return targets
    (country,) = countries
    if all(set(actor.roles) == {"COP"} for actor in sources):
        targets = tuple(
            replace(actor, country=country, roles=("CVL",)) if _is_stranger(actor) else actor for actor in targets
        )
    local = _LOCAL | {"ELI", "PTY"} if is_by_courts else _LOCAL
    return tuple(replace(actor, country=country) if is_homeless(actor, local) else actor for actor in targets)


def not_oneself(
    code: str,
    sources: tuple[ResolvedActor, ...],
    targets: tuple[ResolvedActor, ...],
    *,
    towns: AbstractSet[int] = frozenset(),
) -> tuple[ResolvedActor, ...]:
    """The targets without the doer's own country by its name: martial law in one's country is imposed on no other.

    What is imposed on a town is imposed on its people; `towns` are the heads of those that are capitals.
    """
    own = {actor.country for actor in sources}
    if not code.startswith(_WITHIN) or len(own) > 1:
        return targets
    if code.startswith(_EMERGENCY):
        # a state of emergency "in anticipation of Dorian"
        targets = tuple(one for one in targets if one.is_known)
    return tuple(
        one
        for one in targets
        if one.roles or one.organisation or one.country not in own or one.basis == "place" or one.head in towns
    )


def not_their_own(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]
) -> tuple[ResolvedActor, ...]:
    """The sources: those only supposed at home are not where they storm an embassy or march into a country."""
    missions = scene.lexicon.words("foreign missions")
    heads = {one.head for one in sources}
    # "envoys from Kabul and Islamabad" are not at the other's embassy
    others = {
        actor.country
        for actor in targets
        if (
            actor.head not in heads
            and missions & {scene.token(index).lemma.lower() for index in (actor.head, scene.token(actor.head).head)}
        )
        or (code.startswith("192") and not actor.roles and actor.basis == "name")
    }
    return tuple(
        replace(one, country=None)
        if one.country in others
        and not _is_topics(scene, one)
        and one.basis == "role"
        and not one.group
        and not (code.startswith("192") and FIGHTERS & set(one.roles))
        and not scene.modifying(one.head)
        else one
        for one in sources
    )


def _is_topics(scene: Scene, actor: ResolvedActor) -> bool:
    """Whether he is of the headline's topic: «Soudan : l'armée reprend Khartoum»."""
    topic = scene.actors.topic(actor.head)
    return topic is not None and topic.country == actor.country


def own_protesters(
    scene: Scene, code: str, sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]
) -> tuple[ResolvedActor, ...]:
    """The sources: who protests against a parliament or fights its police is of that country, if no embassy is meant."""
    if code.startswith("14"):
        sources = tuple(replace(one, roles=("CVL",)) if is_people(scene, one) else one for one in sources)
    countries = {actor.country for actor in targets if _RULERS & set(actor.roles)}
    missions = scene.lexicon.words("foreign missions")
    is_abroad = any(scene.token(actor.head).lemma.lower() in missions for actor in targets)
    if not code.startswith("14") or len(countries) != 1 or None in countries or is_abroad:
        return sources
    (country,) = countries
    return tuple(replace(actor, country=country) if is_homeless(actor, _LOCAL) else actor for actor in sources)


def unknown_doers(scene: Scene, code: str, sources: tuple[ResolvedActor, ...]) -> tuple[ResolvedActor, ...]:
    """The sources: "men", "attackers" who did harm are nobody's, wherever they did it, unless it is said whose."""
    if not code.startswith((*_HARM[1:], RELEASE)):
        return sources
    unknown = scene.lexicon.words("unknown doers")
    return tuple(
        replace(one, country=None, roles=())
        if one.basis != "name"
        and scene.token(one.head).lemma.lower() in unknown
        and not _is_said_whose(scene, one.head)
        else one
        for one in sources
    )


def _is_said_whose(scene: Scene, head: int) -> bool:
    """Whether it is said whose doers of harm are, *snipers of the PKK*; "their captors" are not of those whom they hold."""
    is_theirs = any(child.pos in ("DET", "PRON") for child in scene.sentence.children(head, "possessor"))
    return bool(scene.modifying(head) or scene.actors.affiliated(head)) and not is_theirs


def at_home(scene: Scene, match: Match) -> tuple[ResolvedActor, ...]:
    """The act's targets; those of whom nothing tells the country are of the doer's, if the article names no other.

    "The Supreme Court of Bangladesh restored the rights of the Jamaat party": a party of Bangladesh.
    Refugees are others'.
    """
    country = scene.actors.only_country
    if country is None or not any(source.country == country for source in match.sources):
        return match.targets
    return tuple(
        target
        if target.is_known or "REF" in target.roles or _is_from_abroad(scene, target)
        else replace(target, country=country)
        for target in match.targets
    )


def _at(scene: Scene, head: int) -> tuple[ResolvedActor, ...]:
    """Whose the ground is of a phrase of place: a town's country, a country, whose a jail or a base is."""
    found = scene.country_of_place(head) or tuple(actor for actor in scene.actors.of(head) if not actor.roles)
    if found or scene.token(head).lemma.lower() not in scene.lexicon.words("grounds of somebody"):
        return found
    return tuple(actor for actor in scene.modifying(head) if not actor.roles)


def _is_from_abroad(scene: Scene, actor: ResolvedActor) -> bool:
    """Whether it is said that they are of many countries: *bishops from around the world*."""
    beside = scene.sentence.children(actor.head)
    if any(child.text[:4].lower() == "pro-" and child.text[4:5].isupper() for child in beside):
        return True  # "pro-Russian separatists"
    foreign = scene.actors.roles.foreign
    if not foreign or actor.basis != "role":
        return False
    said = [child.index for child in scene.sentence.children(actor.head)]
    return any(index in foreign for index in said) or (actor.head in foreign and "GOV" in actor.roles)


def _is_stranger(actor: ResolvedActor) -> bool:
    """Whether only a name is told: whom police shoot or arrest is mostly one of their own country."""
    return actor.basis == "stranger" and not actor.is_known and not actor.roles
