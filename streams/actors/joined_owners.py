"""Whose the second of two joined things is: *urged Venezuela's bishops and its government* means Venezuela's."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.memory import Recent
from streams.text.grammar import Sentence, Token

_DONE_TO = frozenset({"object", "oblique", "agent"})


def joined_owner(sentence: Sentence, token: Token, recent: Recent) -> Identity | None:
    """The country whose the first of two joined objects is, where a possessive before the second may mean it."""
    thing = sentence.tokens[token.head]
    first = sentence.tokens[thing.head]
    if thing.relation != "conjunct" or first.relation not in _DONE_TO or first.index > thing.index:
        return None
    owners = {child.index for child in sentence.children(first.index, "possessor") if child.pos == "PROPN"}
    found = {country for said, at, country in recent.countries if said == recent.sentence and at in owners}
    return Identity("country", found.pop()) if len(found) == 1 else None
