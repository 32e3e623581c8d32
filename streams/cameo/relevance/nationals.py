"""Persons and firms of whom only the country is told: *Spain's Rafael Nadal*, «le Kényan Eliud Kipchoge», *Air Serbia*.

Whoever holds an office is known by it. Who is only called by his country is mostly an athlete, an artist or a firm, and
his country acts by none of them.
"""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.firms import bears_unknown_name
from streams.cameo.relevance.private_life import holds_public_role
from streams.cameo.scene.private_words import PrivateWords, Read
from streams.text.grammar import Sentence

_WHOSE = ("possessor", "adjective", "compound")
_HARM = ("15", "17", "18", "19", "20")
_POLITICS = frozenset({"01", "02", "03", "04", "05", "10", "11", "13"})
"""Roots of what somebody of public life says to a state itself; offers are refused and goods sold in any life."""
_PUBLIC = ("045", "183", "194", "195", "196")
"""What only somebody of public life does: mediation, and what jets and shells do."""


def is_of_national(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether it is done by such a one, and nothing tells that he is of public life.

    He may be where he has to do with an office, an armed group or a state itself: *Norway's Solheim criticised Sudan*.
    """
    source, target = coding.source, coding.target
    if source is None or coding.code.startswith(_PUBLIC) or not _is_bare(source):
        return False
    if _is_within_name(sentence, source, lists):
        return True
    if not is_national(sentence, source):
        return False
    if coding.code.startswith(_HARM):
        return not _is_violent(sentence, coding, lists, here)
    if target is None:
        return not here.count(lists.of("public"))
    return not _may_deal_with(sentence, coding, target)


def _is_violent(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether other words than the act's own tell of violence: *launched a raid on the cobbles* is none."""
    trigger = sentence.tokens[coding.trigger]
    told = {trigger.lemma, trigger.lower}
    told.update(child.lemma for child in sentence.children(trigger.index, "object"))
    return bool(here.count(lists.of("violence") - told))


def _may_deal_with(sentence: Sentence, coding: Coding, target: ResolvedActor) -> bool:
    """Whether it is to somebody of public life, or words to a state itself."""
    if is_national(sentence, target):
        return False
    if holds_public_role(target) or target.group:
        return True
    named = sentence.tokens[target.head]
    is_state = not target.roles and named.pos == "PROPN" and named.relation not in _WHOSE
    return is_state and coding.code[:2] in _POLITICS


def is_national(sentence: Sentence, actor: ResolvedActor) -> bool:
    """Whether it is a name of which only the country is told."""
    if not _is_bare(actor):
        return False
    return actor.basis == "stranger" or _owns_name(sentence, actor) or bears_unknown_name(sentence, actor)


def _is_bare(actor: ResolvedActor) -> bool:
    return bool(actor.country) and not (actor.roles or actor.organisation or actor.group)


def _owns_name(sentence: Sentence, actor: ResolvedActor) -> bool:
    """Whether the country is whose somebody is who bears a name: *Slovenia's Tadej Pogacar*."""
    token = sentence.tokens[actor.head]
    name = sentence.tokens[token.head]
    return token.relation == "possessor" and name.pos == "PROPN" and name.index > token.index


def _is_within_name(sentence: Sentence, actor: ResolvedActor, lists: PrivateWords) -> bool:
    """Whether the country is the last word of a body's name: *Air Serbia*, *Team Germany*."""
    token = sentence.tokens[actor.head]
    if not actor.name or not token.index:
        return False
    before = sentence.tokens[token.index - 1]
    return before.text[:1].isupper() and before.lower in lists.of("called after countries")
