"""A sentence's grammar as the coder walks it: tokens, heads and children, in one set of roles for all languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from schemas import Part, SentenceGrammar
from streams.text.memo import Memo


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A word as it is written, with its lemma: one object wherever texts have it.

    Tables look words up by their forms, and so each of them looks up a form once. `lower` and `lemma` are in lower
    case, as the lexicons are.
    """

    text: str
    lower: str
    lemma: str

    @classmethod
    def of(cls, word: tuple[str, str]) -> Form:
        """The form of a text and a lemma."""
        text, lemma = word
        return cls(text, text.lower().replace("’", "'"), lemma.lower())


_FORMS: Memo[tuple[str, str], Form] = Memo(Form.of)


@dataclass(slots=True, eq=False)
class Token:
    """One word. `start` and `end` are code points in the article's part; `head` is the token's own index at the root.

    `lower` and `lemma` are its form's; `children` are the dependants in order.
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
    children: list[Token] = field(default_factory=list)

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
    forms: list[Form]
    """The tokens' forms."""
    depths: list[int]
    """How many heads stand above each token: 0 at a root."""
    _roots: list[int] | None = field(default=None, repr=False)
    _with_auxiliaries: frozenset[int] | None = field(default=None, repr=False)

    @classmethod
    def from_record(cls, record: SentenceGrammar, language: str) -> Sentence:
        """Build the tree out of the record's columns. Raises ValueError where the heads run in a circle."""
        text, first = record.text, record.start
        words = zip(record.offset, record.length, record.lemma, strict=True)
        forms = [_FORMS[text[offset : offset + length], lemma] for offset, length, lemma in words]
        columns = zip(
            forms,
            record.offset,
            record.length,
            record.pos,
            record.relation,
            record.head,
            record.morphology,
            record.entity,
            strict=True,
        )
        tokens = [
            Token(
                index,
                form.text,
                form.lower,
                form.lemma,
                pos,
                relation,
                index + head,
                morphology,
                entity,
                first + offset,
                first + offset + length,
                [],
            )
            for index, (form, offset, length, pos, relation, head, morphology, entity) in enumerate(columns)
        ]
        for token in tokens:
            if token.head != token.index:
                tokens[token.head].children.append(token)
        return cls(record.part, record.index, first, record.end, text, language, tokens, forms, _depths(tokens))

    @property
    def roots(self) -> list[int]:
        """Indexes of the tokens that depend on nothing."""
        if self._roots is None:
            self._roots = [token.index for token in self.tokens if token.head == token.index]
        return self._roots

    @property
    def with_auxiliaries(self) -> frozenset[int]:
        """Indexes of the tokens that have a copula or an auxiliary (not that of a passive)."""
        if self._with_auxiliaries is None:
            marked = [token.head for token in self.tokens if token.relation in ("copula", "auxiliary")]
            self._with_auxiliaries = frozenset(marked)
        return self._with_auxiliaries

    def has_auxiliary(self, index: int) -> bool:
        """Whether the token has an auxiliary of its own, be it that of a passive."""
        return bool(self.children(index, "auxiliary", "passive-auxiliary"))

    def children(self, index: int, *relations: str) -> Sequence[Token]:
        """The dependants of a token in order, of the given relations or of all."""
        below = self.tokens[index].children
        if not below or not relations:
            return below
        found = []
        for child in below:
            if child.relation in relations:
                found.append(child)  # noqa: PERF401  # most have none, and a comprehension is a call in Python 3.11
        return found

    def subtree(self, index: int) -> list[int]:
        """The token and all that depends on it, in order of the text."""
        found = [self.tokens[index]]
        if not found[0].children:
            return [index]
        for token in found:
            if token.children:
                found.extend(token.children)
        return sorted([token.index for token in found])

    def slice(self, start: int, end: int) -> str:
        """The text between two code points of the part."""
        return self.text[start - self.start : end - self.start]


def _depths(tokens: list[Token]) -> list[int]:
    """How deep each token stands. Raises ValueError where one leads to no root: all that walks a sentence trusts that."""
    depths = [-1] * len(tokens)
    level = [token for token in tokens if token.head == token.index]
    depth = 0
    while level:
        below: list[Token] = []
        for token in level:
            depths[token.index] = depth
            if token.children:
                below += token.children
        level = below
        depth += 1
    if -1 in depths:
        astray = [index for index, depth in enumerate(depths) if depth < 0]
        raise ValueError(f"the heads of tokens {astray} run in a circle")
    return depths
