"""Which tokens of a sentence may tell of anybody: the rules of grammar are tried on no others."""

from __future__ import annotations

from streams.actors.naming import Names
from streams.actors.reference_words import ReferenceWords
from streams.actors.roles import SentenceRoles
from streams.text.grammar import Sentence

_PARTS_OF_SPEECH = frozenset({"PROPN", "PRON", "NUM"})


class Telling:
    """The tokens of one sentence that names known or unknown, role nouns, pronouns or numbers may stand at.

    A phrase with none of them at its head names nobody, and one with none below its head is nobody's.
    """

    def __init__(self, sentence: Sentence, names: Names, roles: SentenceRoles, words: ReferenceWords) -> None:
        may_tell = words.may_tell
        self.tokens = {index for index, form in enumerate(sentence.forms) if may_tell[form]}
        self.tokens.update(names.tokens, roles.nouns, roles.quantities)
        self.tokens.update([token.index for token in sentence.tokens if token.pos in _PARTS_OF_SPEECH])
        self.holding = {
            index
            for index, role in roles.qualities.items()
            if not words.said_of_things.isdisjoint(role.words) and sentence.tokens[index].head not in roles.nouns
        }
        """The adjectives that say who holds a thing: «une base *jihadiste*»."""
        self.tokens.update(self.holding)
        if sentence.tokens and sentence.tokens[0].pos == "NOUN":
            self.tokens.add(0)  # may be a name, as any word has a capital there
        self.above = _above(sentence, self.tokens)
        """The tokens that have one of them below."""

    def may_name(self, head: int) -> bool:
        """Whether the phrase at a token, or one that is joined to it, may name somebody."""
        return head in self.tokens or head in self.above


def _above(sentence: Sentence, tokens: set[int]) -> set[int]:
    found: set[int] = set()
    for index in tokens:
        token = sentence.tokens[index]
        while token.head != token.index and token.head not in found:
            found.add(token.head)
            token = sentence.tokens[token.head]
    return found
