"""Trees to train on: what a stock parser said of a sentence, and the same as eventwire's repairs mended it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from streams.text.words import Word

Convert = Callable[[list[Word]], None]
"""What brings the labels of a pipeline to eventwire's roles, in place."""

_BEHIND_PREPOSITIONS = {"oblique": "prep", "agent": "agent"}
"""What CLEAR calls the preposition on which it hangs the noun that we have the preposition hang on."""

_NOUN, _BARE_NOUN = "pobj", "npadvmod"


@dataclass(frozen=True, slots=True)
class Tree:
    """A sentence as a pipeline labels it. All tuples are as long as the sentence; a root is its own head."""

    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    parts: tuple[str, ...]
    morphologies: tuple[str, ...]
    tags: tuple[str, ...]

    @classmethod
    def of(cls, document: Any) -> Tree:
        """What the pipeline said of a document."""
        return cls(
            tuple(token.text for token in document),
            tuple(bool(token.whitespace_) for token in document),
            tuple(token.head.i for token in document),
            tuple(token.dep_ for token in document),
            tuple(token.pos_ for token in document),
            tuple(str(token.morph) for token in document),
            tuple(token.tag_ for token in document),
        )

    def converted(self, convert: Convert, length: int) -> list[Word]:
        """The first words of it with their roles; words that are left out are none's head."""
        words = [
            Word(
                index=index,
                text=self.words[index],
                lemma=self.words[index].lower(),
                pos=self.parts[index],
                tag=self.tags[index],
                label=self.labels[index],
                head=self.heads[index] if self.heads[index] < length else index,
                morphology=self.morphologies[index],
            )
            for index in range(length)
        ]
        convert(words)
        return words


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence that was parsed: what the parser said, and the words as they were mended."""

    said: Tree
    mended: list[Word]

    @classmethod
    def of(cls, document: Any, mended: Iterable[Word]) -> Heard:
        """Of a document, which may end in a full stop more than the sentence has. The words are copied: coding mends on."""
        return cls(Tree.of(document), [replace(word) for word in mended])

    @property
    def texts(self) -> tuple[str, ...]:
        """The words as they are written."""
        return tuple(word.text for word in self.mended)


class Labels:
    """The label that most often stands for a role: of that very word, if it was ever seen in it, else of any.

    *to* and *that* mark clauses, but CLEAR calls the one an auxiliary.
    """

    def __init__(self, heard: Iterable[Heard], convert: Convert) -> None:
        self._counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for one in heard:
            for word in one.said.converted(convert, len(one.mended)):
                for key in ((word.role, ""), (word.role, word.text.lower())):
                    self._counts[key][one.said.labels[word.index]] += 1

    def of(self, word: Word) -> str:
        """The label of a word for its role. What no sentence shows stays as the word has it."""
        counts = self._counts.get((word.role, word.text.lower())) or self._counts.get((word.role, ""))
        return counts.most_common(1)[0][0] if counts else word.label


def mended_tree(heard: Heard, convert: Convert, of_roles: Labels, *, is_clear: bool) -> Tree:
    """What the parser should have said, so that nothing is left to mend.

    That is tried: where the mended tree does not come out of the labels that are found for it, what was said stays.
    """
    said, mended = heard.said, heard.mended
    before = said.converted(convert, len(mended))
    heads, labels = list(said.heads), list(said.labels)
    parts, morphologies, tags = list(said.parts), list(said.morphologies), list(said.tags)
    for was, word in zip(before, mended, strict=True):
        if was.pos != word.pos:
            parts[word.index], morphologies[word.index], tags[word.index] = word.pos, word.morphology, word.tag
        if (was.head, was.role) == (word.head, word.role) or (is_clear and word.role == "case"):
            continue
        if is_clear and word.role in _BEHIND_PREPOSITIONS:
            _hang_on_preposition(mended, word, heads, labels)
        else:
            heads[word.index] = word.head
            labels[word.index] = "ROOT" if word.is_root else of_roles.of(replace(word, label=labels[word.index]))
    if len(heads) > len(mended):  # the full stop that the sentence lacked
        heads[-1] = next((word.index for word in mended if word.is_root), heads[-1])
    tree = replace(
        said,
        heads=tuple(heads),
        labels=tuple(labels),
        parts=tuple(parts),
        morphologies=tuple(morphologies),
        tags=tuple(tags),
    )
    comes_out = tree.converted(convert, len(mended))
    is_same = all((one.head, one.role) == (word.head, word.role) for one, word in zip(comes_out, mended, strict=True))
    return tree if is_same else said


def _hang_on_preposition(mended: list[Word], noun: Word, heads: list[int], labels: list[str]) -> None:
    """The shape of CLEAR: the noun below its preposition, and that below what the phrase belongs to."""
    cases = [
        word.index for word in mended if word.head == noun.index and word.role == "case" and word.index < noun.index
    ]
    if not cases:
        heads[noun.index], labels[noun.index] = noun.head, _BARE_NOUN
        return
    preposition = cases[-1]
    heads[preposition], labels[preposition] = noun.head, _BEHIND_PREPOSITIONS[noun.role]
    heads[noun.index], labels[noun.index] = preposition, _NOUN
