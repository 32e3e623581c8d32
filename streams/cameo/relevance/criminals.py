"""What thieves, kidnappers and swindlers do to private persons, what kin charge one another with, and calls for help."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.private_life import PRIVATE_ROLES
from streams.cameo.scene.private_words import PrivateWords, Read
from streams.text.grammar import Sentence

_DEALINGS = frozenset({"02", "03", "04", "05", "06", "07", "08", "10", "11", "12", "13", "17"})
"""Roots of what criminals ask for, sell, promise or take; whom they kill and what they blow up is another question."""
_AMONG_KIN = frozenset({"02", "10", "11", "13", "17", "18", "19"})
_DONE_TO = ("object", "passive-subject")
_JUSTICE = ("115", "116", "1711", "173")
_PHONED = "041"
_PRIVATE = PRIVATE_ROLES | {"CVL", "CRM", "LAB", "REL"}
_OFFICERS = frozenset({"COP", "GOV"})


def is_of_criminals(coding: Coding, lists: PrivateWords, here: Read, above: Read) -> bool:
    """Whether it is crime among private persons, whatever the act, and no word tells of public life."""
    source, target = coding.source, coding.target
    public = lists.of("public")
    if source is None or here.count(public) or above.count(public):
        return False
    if source.roles == ("CRM",) and not source.group and not source.organisation:
        return coding.code[:2] in _DEALINGS and (target is None or _is_private(target))
    return _is_case_of_customs(coding, lists, here)


def is_among_kin(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether somebody's sister, father or husband does it to another private person of the country, or has it done to her.

    Whatever he is who kills *his wife*, he does it as her husband.
    """
    source, target = coding.source, coding.target
    if source is None or target is None or coding.code[:2] not in _AMONG_KIN or source.country != target.country:
        return False
    words = target.text.lower().split()
    is_own = len(words) == 2 and words[0] in lists.of("he or she") and words[1] in lists.of("kin")
    is_one = sentence.tokens[source.head].has("Number=Sing")
    if is_own and is_one and sentence.tokens[target.head].relation in _DONE_TO:
        return True
    if not (_is_private(source) and (_is_private(target) or not target.roles)):
        return False
    kin = lists.of("kin")
    return any(not kin.isdisjoint(side.text.lower().split()) for side in (source, target))


def is_call_for_help(coding: Coding) -> bool:
    """Whether a private person telephones at home: *the dentist rang the fire brigade*."""
    source, target = coding.source, coding.target
    if coding.code != _PHONED or source is None or target is None or source.country != target.country:
        return False
    return _is_private(source) or _is_private(target)


def _is_case_of_customs(coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether customs or border guards deal with private persons in a sentence that tells of crime."""
    source, target = coding.source, coding.target
    if source is None or not coding.code.startswith(_JUSTICE) or not here.count(lists.of("crime")):
        return False
    words = source.text.lower().split()
    is_customs = set(source.roles) <= _OFFICERS and not lists.of("customs").isdisjoint(words)
    return is_customs and (target is None or _is_private(target) or not (target.roles or target.organisation))


def _is_private(actor: ResolvedActor) -> bool:
    return bool(actor.roles) and set(actor.roles) <= _PRIVATE and not (actor.organisation or actor.group)
