"""Crowds of which only the number is said: *thousands marched*, *dozens were arrested*."""

from __future__ import annotations

from streams.actors.reference_words import ReferenceWords
from streams.actors.roles import Role, SentenceRoles
from streams.text.grammar import Sentence, Token

PEOPLE = Role("CVL", "person", ("people",))
"""What those are who are only counted."""


def note_crowds(sentence: Sentence, roles: SentenceRoles, words: ReferenceWords) -> None:
    """Take the number for people where it does what crowds do, or has done to it what is done to crowds."""
    for index in roles.quantities:
        token = sentence.tokens[index]
        if index not in roles.nouns and token.pos != "DET" and _is_crowd(sentence, token, words):
            roles.nouns[index] = PEOPLE


def _is_crowd(sentence: Sentence, token: Token, words: ReferenceWords) -> bool:
    verb = sentence.tokens[token.head].lemma
    if token.relation == "subject":
        return verb in words.crowding
    return token.relation == "passive-subject" and verb in words.done_to_crowds
