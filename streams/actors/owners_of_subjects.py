"""Whose *its* is where the subject is a thing of a country's: *Pyongyang's troops will leave, its envoy promised*."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.memory import Recent
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence, Token

_SUBJECTS = frozenset({"subject", "passive-subject"})
_BEFORE = ("possessor", "adjective", "compound")


def subjects_owner(sentence: Sentence, token: Token, recent: Recent, words: ReferenceWords) -> tuple[Identity, ...]:
    """The only country that stands before a subject of this sentence, where nobody else may be meant."""
    if token.lower not in words.possessive_of_a_thing:
        return ()
    before = {
        child.index
        for subject in sentence.tokens[: token.index]
        if subject.relation in _SUBJECTS
        for child in sentence.children(subject.index, *_BEFORE)
    }
    found = {country for said, at, country in recent.countries if said == recent.sentence and at in before}
    return (Identity("country", found.pop()),) if len(found) == 1 else ()
