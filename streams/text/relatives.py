"""The noun that a relative pronoun stands for: *the king, to whom Paris sent an envoy*, «le roi, auquel …»."""

from __future__ import annotations

from streams.text.grammar import Sentence, Token

_RELATIVES = frozenset({"who", "which", "that", "whom", "whose", "qui", "que", "qu'", "lequel", "laquelle", "dont"})
_RELATIVES |= {"lesquels", "lesquelles", "auquel", "auxquels", "auxquelles", "duquel", "desquels", "desquelles"}
_PLACED = frozenset({"oblique", "indirect-object", "agent"})
_VERBS = frozenset({"VERB", "AUX"})
_WHERE = frozenset({"où", "where", "when", "why"})
"""Words that stand for a place or time, and for nobody."""


def is_relative(token: Token) -> bool:
    """Whether the word is a relative pronoun."""
    return token.lower in _RELATIVES or token.has("PronType=Rel")


def antecedent(sentence: Sentence, index: int) -> int:
    """The noun that a relative pronoun stands for; any other token stands for itself."""
    if not is_relative(sentence.tokens[index]):
        return index
    above = sentence.tokens[index]
    for _ in range(8):
        if above.relation == "relative-clause":
            return above.head
        if above.head == above.index:
            break
        above = sentence.tokens[above.head]
    return index


def placed_antecedent(sentence: Sentence, index: int) -> int:
    """The same of pronouns behind a preposition only: *against whom*, «sur lesquels», «auquel», «dont»."""
    token = sentence.tokens[index]
    if token.relation not in _PLACED or token.lower in _WHERE:
        return index
    if sentence.tokens[token.head].pos not in _VERBS:
        return index  # «dont le chef»
    if any(case.index > index for case in sentence.children(index, "case")):
        return index  # "that they had hoped for"
    return antecedent(sentence, index)
