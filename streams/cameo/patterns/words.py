"""Sets of words that a token may be the head of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from streams.text.grammar import Sentence, Token

_PASSED_OVER = frozenset({"-", "the"})
"""What may stand within an expression: a pause in the fighting is a pause in fighting."""


@dataclass(frozen=True, slots=True)
class Words:
    """Lemmas, and expressions of several words, that a token may be the head of.

    `single` are lemmas in lower case; `several` maps each word of an expression to the expressions it stands in
    (hyphens part words too, since tokenizers differ on them).
    """

    single: frozenset[str] = frozenset()
    several: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    written: str = field(default="", compare=False)
    """How a pattern of the lexicon writes the set: `[WEAPONS]`, `missile|bomb`."""

    @classmethod
    def of(cls, entries: Iterable[str]) -> Words:
        """The set of these entries."""
        single: set[str] = set()
        several: dict[str, list[tuple[str, ...]]] = {}
        for entry in entries:
            words = tuple(re.split(r"[\s-]+", entry.replace("d'", "de ").replace("l'", "le ")))
            if len(words) == 1:
                single.add(entry)
                continue
            single.add(entry.replace(" ", "-"))
            for word in set(words):
                several.setdefault(word, []).append(words)
        return cls(frozenset(single), {word: tuple(expressions) for word, expressions in several.items()})

    def __or__(self, other: Words) -> Words:
        """Both sets in one."""
        merged = dict(self.several)
        for word, expressions in other.several.items():
            merged[word] = merged.get(word, ()) + expressions
        return Words(self.single | other.single, merged)

    @property
    def heads(self) -> frozenset[str]:
        """All words that a token must be one of: lemmas, and those that expressions are made of."""
        return self.single.union(self.several)

    def has(self, sentence: Sentence, token: Token) -> bool:
        """Whether the token is one of the words, or stands in one of the expressions."""
        lemma, lower = token.lemma, token.lower
        if lemma in self.single or lower in self.single:
            return True
        several = self.several
        if lemma in several and _stand_at(sentence, token.index, several[lemma]):
            return True
        return lower != lemma and lower in several and _stand_at(sentence, token.index, several[lower])


def _stand_at(sentence: Sentence, index: int, expressions: Iterable[tuple[str, ...]]) -> bool:
    """Whether one of the expressions stands around the token."""
    return any(_stands_at(sentence, index, expression) for expression in expressions)


def _stands_at(sentence: Sentence, index: int, expression: tuple[str, ...]) -> bool:
    """Whether the expression stands around the token, hyphens and articles left out of account."""
    for position, word in enumerate(expression):
        token = sentence.tokens[index]
        if word not in (token.lemma, token.lower):
            continue
        if _runs(sentence, index, expression[position + 1 :], 1) and _runs(
            sentence, index, tuple(reversed(expression[:position])), -1
        ):
            return True
    return False


def _runs(sentence: Sentence, index: int, words: tuple[str, ...], step: int) -> bool:
    """Whether the words follow the token in one direction."""
    place = index
    for word in words:
        place += step
        while 0 <= place < len(sentence.tokens) and sentence.tokens[place].lower in _PASSED_OVER - {word}:
            place += step
        if not 0 <= place < len(sentence.tokens):
            return False
        token = sentence.tokens[place]
        if word not in (token.lemma, token.lower):
            return False
    return True
