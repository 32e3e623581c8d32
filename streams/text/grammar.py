"""A sentence's grammar as the coder walks it: tokens, heads and children, in one set of roles for all languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from schemas import Part, SentenceGrammar


@dataclass(slots=True, eq=False)
class Token:
    """One word. `start` and `end` are code points in the article's part; `head` is the token's own index at the root.

    `lemma` is in lower case, as the lexicons are.
    """

    index: int
    text: str
    lower: str
    lemma: str
    pos: str
    relation: str
    head: int
    morphology: str
    entity: str
    start: int
    end: int
    children: list[int] = field(default_factory=list)

    def has(self, feature: str) -> bool:
        """Whether the token has a feature, written `Mood=Cnd`."""
        return feature in self.morphology


@dataclass(eq=False)
class Sentence:
    """A kept sentence, ready to be walked. Made from what is on `articles.annotated.v1`; nothing here needs spaCy."""

    part: Part
    index: int
    start: int
    end: int
    text: str
    language: str
    tokens: list[Token]
    depths: list[int]
    """How many heads stand above each token: 0 at a root."""

    @classmethod
    def from_record(cls, record: SentenceGrammar, language: str) -> Sentence:
        """Build the tree out of the record's columns. Raises ValueError where the heads run in a circle."""
        text, first = record.text, record.start
        tokens: list[Token] = []
        columns = zip(
            record.offset,
            record.length,
            record.lemma,
            record.pos,
            record.relation,
            record.head,
            record.morphology,
            record.entity,
            strict=True,
        )
        for index, (offset, length, lemma, pos, relation, head, morphology, entity) in enumerate(columns):
            word = text[offset : offset + length]
            start = first + offset
            lower = word.lower().replace("’", "'")
            end = start + length
            tokens.append(
                Token(
                    index, word, lower, lemma.lower(), pos, relation, index + head, morphology, entity, start, end, []
                )
            )
        for token in tokens:
            if token.head != token.index:
                tokens[token.head].children.append(token.index)
        return cls(record.part, record.index, first, record.end, text, language, tokens, _depths(tokens))

    @cached_property
    def roots(self) -> list[int]:
        """Indexes of the tokens that depend on nothing."""
        return [token.index for token in self.tokens if token.head == token.index]

    @cached_property
    def with_auxiliaries(self) -> frozenset[int]:
        """Indexes of the tokens that have a copula or an auxiliary (not that of a passive)."""
        return frozenset([token.head for token in self.tokens if token.relation in ("copula", "auxiliary")])

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the sentence in lower case, as it stands and as a lemma."""
        return frozenset([token.lower for token in self.tokens]).union([token.lemma for token in self.tokens])

    def children(self, index: int, *relations: str) -> Sequence[Token]:
        """The dependants of a token in order, of the given relations or of all."""
        tokens = self.tokens
        below = tokens[index].children
        if not below:
            return ()
        if not relations:
            return [tokens[child] for child in below]
        return [tokens[child] for child in below if tokens[child].relation in relations]

    def subtree(self, index: int) -> list[int]:
        """The token and all that depends on it, in order of the text."""
        found = [index]
        for current in found:
            found.extend(self.tokens[current].children)
        return sorted(found)

    def slice(self, start: int, end: int) -> str:
        """The text between two code points of the part."""
        return self.text[start - self.start : end - self.start]


def _depths(tokens: list[Token]) -> list[int]:
    """How deep each token stands. Raises ValueError where one leads to no root: all that walks a sentence trusts that."""
    depths = [-1] * len(tokens)
    level = [token.index for token in tokens if token.head == token.index]
    depth = 0
    while level:
        for index in level:
            depths[index] = depth
        level = [child for index in level for child in tokens[index].children]
        depth += 1
    if -1 in depths:
        astray = [index for index, depth in enumerate(depths) if depth < 0]
        raise ValueError(f"the heads of tokens {astray} run in a circle")
    return depths
