"""To whom ordinary crime and justice are done, where the place of it alone is an actor."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.private_life import holds_public_role
from streams.cameo.scene.private_words import PrivateWords, Read
from streams.text.grammar import Sentence

_JUSTICE = ("116", "173")
_POLICING = ("115", "116", "171", "173", "175")
_ASSAULTS = ("182", "190", "193")
_DONE_TO = ("object", "passive-subject")
_AUTHORITIES = frozenset({"COP", "JUD", "CVL"})


def is_done_to_private_person(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read, above: Read) -> bool:
    """Whether it is done to a private person in a country, which stands as the target: «un homme a été arrêté à Moscou».

    An attack is so too where another private person did it, or a word tells of crime.
    """
    source, target = coding.source, coding.target
    if _is_done_to_gang(coding) and not here.count(lists.of("public")) and not above.count(lists.of("public")):
        return True
    if target is None or target.roles or not coding.code.startswith(_JUSTICE + _ASSAULTS):
        return False
    if source is not None and (holds_public_role(source) or not set(source.roles) <= _AUTHORITIES):
        return False
    public, persons = lists.of("public"), lists.of("persons")
    if here.count(public) or above.count(public):
        return False
    suffering = sentence.children(coding.trigger, *_DONE_TO)
    if not any(one.lemma in persons and one.index != target.head for one in suffering):
        return False
    if coding.code.startswith(_JUSTICE):
        return True
    doers = sentence.children(coding.trigger, "subject", "agent")
    return bool(here.count(lists.of("crime"))) or any(one.lemma in persons for one in doers)


def _is_done_to_gang(coding: Coding) -> bool:
    """Whether a state's police or courts deal with its own criminals."""
    source, target = coding.source, coding.target
    if target is None or target.roles != ("CRM",) or target.group or not coding.code.startswith(_POLICING):
        return False
    if source is None:
        return True
    return set(source.roles) <= _AUTHORITIES and bool(source.roles) and source.country == target.country


def is_in_court(source: ResolvedActor, target: ResolvedActor) -> bool:
    """Whether lawyers and judges of one country plead with one another."""
    return source.roles == target.roles == ("JUD",) and source.country == target.country


def is_to_own_people(coding: Coding) -> bool:
    """Whether it is to inhabitants, of no other country."""
    source, target = coding.source, coding.target
    if target is None or target.roles != ("CVL",) or target.country is None:
        return False
    return source is None or source.country == target.country
