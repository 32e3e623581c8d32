"""To whom an act is most likely done, where no word around it says so, of acts that are always done to somebody.

Which acts are such was counted on sentences coded by hand. How often a supposed target is right is what `make calibrate`
counts as `target-supposed`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from streams.actors.actor import FIGHTERS, ResolvedActor
from streams.cameo.doubts import Doubt
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.inverted_speakers import is_inverted_speaker
from streams.cameo.targets.defied import defied
from streams.cameo.targets.near_targets import besieged, partner
from streams.cameo.targets.own_states import own_state
from streams.cameo.targets.places_of_talks import is_place_of_talks
from streams.cameo.targets.rivals import may_be_rival
from streams.cameo.targets.told_by import told_by

if TYPE_CHECKING:
    from streams.cameo.coding import Coding

_TO_OTHERS = (
    "018",
    "019",
    "02",
    "031",
    "032",
    "033",
    "036",
    "037",
    "038",
    "039",
    "05",
    "06",
    "07",
    "100",
    "101",
    "102",
    "103",
    "105",
    "106",
    "107",
    "11",
    "120",
    "121",
    "122",
    "125",
    "126",
    "127",
    "128",
    "129",
    "130",
    "131",
    "135",
    "136",
    "138",
    "139",
    "154",
    "160",
    "161",
    "162",
    "163",
    "164",
    "165",
    "171",
    "173",
    "174",
    "18",
    "190",
    "191",
    "192",
    "193",
    "194",
    "195",
    "196",
    "20",
)
"""Codes of what is done to another state or body, if one is named at all."""

_AT_HOME = (
    "0353",
    "0841",
    "09",
    "100",
    "101",
    "103",
    "111",
    "112",
    "113",
    "115",
    "116",
    "120",
    "122",
    "123",
    "125",
    "127",
    "129",
    "133",
    "171",
    "173",
    "174",
    "20",
)
"""Codes of what rivals, courts and rulers of one country do to each other, if no other country is named."""
_VIOLENT = ("1712", "18", "190", "191", "192", "193", "194", "195")

_BOTH_WAYS = ("057", "062", "064")
_NUCLEAR_BLAST = "2042"
"""A bomb that is tested goes off under one's own mountain, whoever else feels the ground shake."""
_INQUIRY, _ASSAULT = "09", "18"

_TO_OWN_PEOPLE = ("0811", "0812", "083", "137", "145", "1722", "175")
"""Codes of what a state yields to its own people, or forbids them, and of riots at home."""
_GIVEN = ("0811", "0812", "0833")
_LIFTED, _RIOT = "081", "145"
_HOSTILE = "10"

_PEOPLE = frozenset({"CVL", "OPP", "LAB", "EDU", "MED", "REL", "REF", "HLH", "ETH", "PTY", "NGO", "REB", "AGR", "ELI"})
_STATE = frozenset({"GOV", "COP", "LEG", "MIL", "JUD", "OPP", "PTY"})
_REPORTER = ("MED",)


def with_supposed_targets(scene: Scene, codings: list[Coding]) -> list[Coding]:
    """The codings, each of which nobody is named as the target with the one that may be supposed, if there is one."""
    return [
        _with_target(scene, coding, codings)
        if coding.target is None or _hits_unknown(coding) or _is_given_to_people(coding)
        else coding
        for coding in codings
    ]


def _hits_unknown(coding: Coding) -> bool:
    """Whether a name is struck that no table knows, or a thing: whose it is, the others of the sentence may tell."""
    target = coding.target
    return target is not None and not target.is_known and coding.code.startswith(_VIOLENT)


def _is_given_to_people(coding: Coding) -> bool:
    """Whether people of whom no country is told are given a right: it is their own state's to give."""
    target = coding.target
    if target is None or target.is_known or not coding.code.startswith(_GIVEN):
        return False
    return bool(target.roles) and _PEOPLE.issuperset(target.roles)


def _of_whom_is_told(struck: ResolvedActor, told: ResolvedActor | None) -> ResolvedActor | None:
    """Who is struck, by the country that the others tell."""
    return replace(struck, country=told.country) if told is not None and struck.roles and told.country else told


def as_named(coding: Coding) -> Coding:
    """The coding without a target that is only supposed: whether an act is of public life is judged by what is said."""
    return replace(coding, target=None) if Doubt.TARGET_SUPPOSED in coding.doubts else coding


def _with_target(scene: Scene, coding: Coding, codings: list[Coding]) -> Coding:
    source = coding.source
    if source is None or not source.is_known:
        return coding
    sources = tuple(one.source for one in codings if one.trigger == coding.trigger and one.source is not None)
    told = told_by(scene, coding.trigger, coding.code, source) or _supposed(
        scene, coding.trigger, coding.code, sources, source
    )
    target = (
        _of_whom_is_told(coding.target, told)
        if coding.target is not None
        else partner(scene, coding.trigger, coding.code, source)
        or besieged(scene, coding.trigger, coding.code, source)
        or defied(scene, coding.trigger, coding.code, source)
        or told
        or own_state(
            scene, coding.trigger, coding.code, source, (one for one in _named(scene) if not _only_tells(scene, one))
        )
    )
    if target is None or _is_otherwise_treated(coding, target, codings):
        return coding
    doubts = coding.doubts if _is_given_to_people(coding) else (*coding.doubts, Doubt.TARGET_SUPPOSED)
    return replace(coding, target=target, doubts=doubts)


def _is_otherwise_treated(coding: Coding, target: ResolvedActor, codings: list[Coding]) -> bool:
    """Whether the same doer is kind to him to whom he would be hostile, or the reverse: "supported Mali and broke off a treaty"."""
    return any(
        other.target is not None
        and other.source is not None
        and other.source.code == (coding.source and coding.source.code)
        and _whose(other.target) == _whose(target)
        and (other.code < _HOSTILE) != (coding.code < _HOSTILE)
        for other in codings
    )


def _supposed(
    scene: Scene, trigger: int, code: str, sources: tuple[ResolvedActor, ...], source: ResolvedActor
) -> ResolvedActor | None:
    """The nearest other that the sentence names, of an act on others; else somebody at home, of an act that may be on him."""
    if code.startswith(_TO_OWN_PEOPLE) or code == _LIFTED:
        return _own_people(scene, trigger, code, source)
    is_abroad, is_at_home = _is_on_others(code, source), _is_on_rivals(code, source)
    if not is_abroad and not is_at_home:
        return None
    own = {_whose(one) for one in sources}
    others: list[ResolvedActor] = []
    rivals: list[ResolvedActor] = []
    for actor in _named(scene):
        whose = _whose(actor)
        if whose in own or whose is None:
            if actor.roles and actor.code != source.code and may_be_rival(scene, actor, source, code):
                rivals.append(actor)
        elif not _only_tells(scene, actor):
            others.append(actor)
    if others:
        return _nearest(others, trigger) if is_abroad else None
    rival = _nearest(rivals, trigger) if is_at_home and len(own) == 1 else None
    return replace(rival, country=source.country) if rival is not None else None


def _is_on_others(code: str, source: ResolvedActor) -> bool:
    """Whether it is always done to others; rebels' mostly is to their own state, and a court's inquiry at home."""
    if code.startswith(_INQUIRY):
        return (source.organisation or "").startswith("IGO")
    if FIGHTERS & set(source.roles) and not code.startswith(_ASSAULT):
        return False
    return code.startswith(_TO_OTHERS) and not code.startswith(_BOTH_WAYS) and code != _NUCLEAR_BLAST


def _is_on_rivals(code: str, source: ResolvedActor) -> bool:
    """Whether it is always done to somebody, and often at home; whom an army strikes is as often abroad."""
    if source.country is None or source.organisation:
        return False
    return code.startswith(_AT_HOME) or (code.startswith(_VIOLENT) and bool(FIGHTERS & set(source.roles)))


def _nearest(actors: list[ResolvedActor], trigger: int) -> ResolvedActor | None:
    return min(actors, key=lambda actor: abs(actor.head - trigger), default=None)


def _own_people(scene: Scene, trigger: int, code: str, source: ResolvedActor) -> ResolvedActor | None:
    """The nearest of the source's own people whom the sentence names, or all of them, whom what is done to means."""
    if source.country is None or source.organisation:
        return None
    wanted = _STATE if code.startswith(_RIOT) else _PEOPLE
    own = [
        actor
        for actor in _named(scene)
        if wanted & set(actor.roles) and actor.country in (source.country, None) and actor.code != source.code
    ]
    nearest = _nearest(own, trigger)
    if nearest is not None:
        return replace(nearest, country=source.country)
    objects = scene.sentence.children(trigger, "object", "passive-subject")
    token = objects[0] if objects else scene.token(trigger)
    roles = ("GOV",) if code.startswith(_RIOT) else ("CVL",)
    return ResolvedActor(
        token.text, token.start, token.end, token.index, country=source.country, roles=roles, basis="reference"
    )


def _only_tells(scene: Scene, actor: ResolvedActor) -> bool:
    """Whether he is cited, writes of it, or did something else: "according to Iran", "despite Iran", "freed by Mali"."""
    token = scene.token(actor.head)
    if actor.roles == _REPORTER or token.relation == "agent" or is_place_of_talks(scene, actor):
        return True
    cites = scene.lexicon.words("citing prepositions")
    despite, views = scene.lexicon.words("defying prepositions"), scene.lexicon.words("citing nouns")
    while token.relation != "root" and token.head != token.index:
        if is_inverted_speaker(scene, token) or (token.lemma in views and token.relation == "oblique"):
            return True
        joins = {
            word.lower
            for child in scene.sentence.children(token.index, "case", "mark")
            for word in (child, *scene.sentence.children(child.index, "flat", "other"))
        }
        if joins and (joins & despite or any(joins.issuperset(words.split()) for words in cites)):
            return True
        token = scene.token(token.head)
    return False


def _named(scene: Scene) -> Iterator[ResolvedActor]:
    """Everybody whom the sentence names, and the countries of its places."""
    for token in scene.sentence.tokens:
        found: Iterable[ResolvedActor] = scene.actors.of(token.index) or scene.country_of_place(token.index)
        yield from found


def _whose(actor: ResolvedActor) -> str | None:
    return actor.country or actor.organisation
