"""Foreigners who steal, swindle or strangle: a court that tries them does what it does to its own, and no politics."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.scene.private_words import PrivateWords, Read
from streams.text.grammar import Sentence

_STEPS = ("073", "081", "0841", "112", "116", "173", "175")
"""Steps of a trial, from the arrest to the release, and the rescue of whom other criminals robbed; a state that sues another's citizens is another thing."""

_JUSTICE = frozenset({"COP", "JUD"})
_PRIVATE = frozenset({"CVL", "CRM", "LAB", "HLH", "AGR", "BUS", "EDU", "REL"})
"""Roles that are no reason to try somebody; journalists, rebels and opponents are tried for what they are."""

_DONE_TO = ("object", "passive-subject", "subject")


def is_of_foreign_offender(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read, above: Read) -> bool:
    """Whether police or a court, or nobody named, deal with a private person of another country for ordinary crime.

    A word of the sentence must tell of crime and none of public life: many are held abroad for what their states did.
    """
    source, target = coding.source, coding.target
    if target is None or not coding.code.startswith(_STEPS) or not _may_be_offender(sentence, coding, target, lists):
        return False
    if source is not None and not _is_justice_abroad(source, target):
        return False
    public = lists.of("public")
    return bool(here.count(lists.of("crime"))) and not here.count(public) and not above.count(public)


def _is_justice_abroad(source: ResolvedActor, target: ResolvedActor) -> bool:
    """Whether it is a court or police, of another country than his."""
    is_justice = bool(source.roles) and set(source.roles) <= _JUSTICE and not source.organisation
    return is_justice and source.country != target.country


def _may_be_offender(sentence: Sentence, coding: Coding, target: ResolvedActor, lists: PrivateWords) -> bool:
    """Whether it is a private person: by role, or by the noun of which only the country is an actor."""
    if target.organisation or target.group:
        return False
    if target.roles:
        return set(target.roles) <= _PRIVATE
    words, persons = target.text.lower().split(), lists.of("persons")
    if target.basis == "reference" or words[0] in lists.of("one of many") or not persons.isdisjoint(words):
        return True
    return any(one.lemma in persons for one in sentence.children(coding.trigger, *_DONE_TO))
