"""A parsed sentence on its way from a pipeline's labels to eventwire's roles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from streams.text.features import Features


@dataclass(slots=True)
class Word:
    """One token. `label` is the pipeline's own relation; `role` is ours, empty until it is known."""

    index: int
    text: str
    lemma: str
    pos: str
    tag: str
    label: str
    head: int
    """The index of the head, its own at the root."""
    morphology: str = ""
    role: str = ""
    is_glued: bool = False
    """Whether nothing parts it from the word before."""

    @property
    def is_root(self) -> bool:
        """Whether the word depends on nothing."""
        return self.head == self.index

    def has(self, feature: str) -> bool:
        """Whether the word has a universal feature, written `Polarity=Neg`."""
        return feature in self.morphology.split("|")


def words_of(features: Sequence[Features], heads: Sequence[int], spaces: Sequence[bool]) -> list[Word]:
    """The words of a parsed sentence: by each its features, its head's index, and whether a space follows it."""
    return [
        Word(
            is_glued=index > 0 and not spaces[index - 1],
            index=index,
            text=known.text,
            lemma=known.lemma,
            pos=known.pos,
            tag=known.tag,
            label=known.label,
            head=head,
            morphology=known.morphology,
        )
        for index, (known, head) in enumerate(zip(features, heads, strict=True))
    ]


def dependants(words: list[Word], index: int, *roles: str) -> Iterator[Word]:
    """The words that depend on one, in order; of the given roles, or all."""
    for word in words:
        if word.head == index and word.index != index and (not roles or word.role in roles):
            yield word


def depends_on(words: list[Word], index: int, ancestor: int) -> bool:
    """Whether a word stands below another, or is it."""
    for _ in words:
        if index == ancestor or words[index].is_root:
            break
        index = words[index].head
    return index == ancestor


def is_finite(words: list[Word], verb: Word) -> bool:
    """Whether a verb or its auxiliary is finite."""
    return verb.has("VerbForm=Fin") or any(
        other.has("VerbForm=Fin") for other in dependants(words, verb.index, "auxiliary", "passive-auxiliary")
    )


def ancestors(words: list[Word], index: int) -> Iterator[Word]:
    """The words that one hangs on, from its head to the root."""
    for _ in words:
        if words[index].is_root:
            return
        index = words[index].head
        yield words[index]


def without_last(words: list[Word], count: int) -> list[Word]:
    """The first words alone; what hung on one left out hangs on the first root, or becomes the root."""
    kept = words[:count]
    root = next((word.index for word in kept if word.is_root), None)
    for word in kept:
        if word.head >= count:
            root = word.index if root is None else root
            word.head = root
            word.label = "ROOT" if word.is_root else word.label
    return kept
