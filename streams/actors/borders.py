"""Countries that only a border is called by: *near the Algerian border*, «à la frontière avec le Niger».

What is told there happens on this side, so such a country says nothing of whose people are meant.
"""

from __future__ import annotations

from streams.actors.naming import NamedSpan
from streams.actors.reference_words import ReferenceWords
from streams.text.grammar import Sentence, Token

_DEEPEST = 4
_BESIDE = frozenset({"adjective", "compound", "possessor", "flat", "conjunct", "oblique", "apposition", "other"})


def is_of_border(sentence: Sentence, span: NamedSpan, words: ReferenceWords) -> bool:
    """Whether the name only says which border is meant, behind a preposition of where."""
    border = _border(sentence, span, words)
    return border is not None and bool(_cases(sentence, border) & (words.beside_borders | words.near_borders))


def is_near_border(sentence: Sentence, span: NamedSpan, words: ReferenceWords) -> bool:
    """Whether the name says only near which border: what is told there is on the side that needs no name."""
    border = _border(sentence, span, words)
    return border is not None and bool(_cases(sentence, border) & words.near_borders)


def _border(sentence: Sentence, span: NamedSpan, words: ReferenceWords) -> Token | None:
    token = sentence.tokens[span.tokens[-1]]
    for _ in range(_DEEPEST):
        if token.relation not in _BESIDE or token.head == token.index:
            return None
        token = sentence.tokens[token.head]
        if token.lemma in words.borders:
            return token
    return None


def _cases(sentence: Sentence, border: Token) -> set[str]:
    found = {case.lower for case in sentence.children(border.index, "case")}
    # "close to the border", «près de la frontière»
    return found | {other.lower for other in sentence.children(border.index, "adverb", "mark")}
