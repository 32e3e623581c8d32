"""Persons of whom only a thing is told, and whom a pronoun means: *rejected Orban's plan and accused him*."""

from __future__ import annotations

from streams.actors.memory import Antecedent, Memory
from streams.actors.phrases import Phrases
from streams.text.grammar import Token

_PEOPLE = frozenset({"person", "people"})


def note_owner(phrases: Phrases, token: Token, head: int, memory: Memory) -> None:
    """Note a person known by name whose thing the phrase is; not where it is somebody of his: *Orban's envoy … he*."""
    namings = [one for one in phrases.one(token.index) if one.identity.sort == "person" and one.identity.name]
    if not namings or any(one.identity.sort in _PEOPLE for one in phrases.one(head)):
        return
    for naming in namings:
        memory.note(Antecedent(naming.identity, memory.sentence, token.index, title=naming.title))
