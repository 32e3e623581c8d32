"""A sentence's grammar as the coder walks it: tokens, heads and children, in one set of roles for all languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from schemas import Part, SentenceGrammar


@dataclass(slots=True, eq=False)
class Token:
    """One word. `start` and `end` are code points in the article's part; `head` is the token's own index at the root."""

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

    @classmethod
    def from_record(cls, record: SentenceGrammar, language: str) -> Sentence:
        """Build the tree out of the record's columns. Raises ValueError where the heads run in a circle."""
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
            text = record.text[offset : offset + length]
            start = record.start + offset
            tokens.append(
                Token(
                    index,
                    text,
                    text.lower().replace("’", "'"),
                    lemma,
                    pos,
                    relation,
                    index + head,
                    morphology,
                    entity,
                    start,
                    start + length,
                )
            )
        for token in tokens:
            if token.head != token.index:
                tokens[token.head].children.append(token.index)
        _check_tree(tokens)
        return cls(record.part, record.index, record.start, record.end, record.text, language, tokens)

    @cached_property
    def roots(self) -> list[int]:
        """Indexes of the tokens that depend on nothing."""
        return [token.index for token in self.tokens if token.head == token.index]

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the sentence in lower case, as it stands and as a lemma."""
        return frozenset([word for token in self.tokens for word in (token.lower, token.lemma.lower())])

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


def _check_tree(tokens: list[Token]) -> None:
    """All that walks a sentence trusts that its heads lead to a root."""
    reached = [token.index for token in tokens if token.head == token.index]
    for index in reached:
        reached.extend(tokens[index].children)
    if len(reached) < len(tokens):
        astray = sorted({token.index for token in tokens}.difference(reached))
        raise ValueError(f"the heads of tokens {astray} run in a circle")
