"""What the lexicon lacks, as the articles show it: actors without a code, verbs without a pattern."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from streams.actors.unresolved import unresolved
from streams.cameo.scene.phrases import Scene
from streams.cameo.unmatched import unmatched_verbs, written

Kind = Literal["actor", "verb"]


@dataclass(frozen=True, slots=True)
class Unmatched:
    """An actor who is named and has no code, or a verb of somebody's that has no pattern, and its sentence."""

    kind: Kind
    language: str
    text: str
    """The actor's words, or the verb as a pattern would write it: `se_rendre`."""
    sentence: str


def unmatched_in(scene: Scene) -> Iterator[Unmatched]:
    """What of a sentence the lexicon does not know."""
    sentence = scene.sentence
    for actor in unresolved(sentence, scene.actors):
        yield Unmatched("actor", sentence.language, actor.text, sentence.text)
    for clause in unmatched_verbs(scene):
        yield Unmatched("verb", sentence.language, written(clause), sentence.text)


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often something unmatched was met, and the first sentence it was met in."""

    kind: Kind
    language: str
    text: str
    count: int
    example: str


@dataclass(slots=True)
class Tally:
    """Counts what is unmatched; capitals make no difference."""

    _counts: Counter[tuple[Kind, str, str]] = field(default_factory=Counter)
    _first: dict[tuple[Kind, str, str], Unmatched] = field(default_factory=dict)

    def add(self, one: Unmatched) -> None:
        """Count one."""
        key = (one.kind, one.language, one.text.casefold())
        self._counts[key] += 1
        self._first.setdefault(key, one)

    def most_frequent(self, most: int) -> list[Frequency]:
        """Of each kind and language the most frequent: `most` at most, and of two as frequent the one met first."""
        left: Counter[tuple[Kind, str]] = Counter()
        found: list[Frequency] = []
        for key, count in self._counts.most_common():
            left[key[:2]] += 1
            if left[key[:2]] <= most:
                first = self._first[key]
                found.append(Frequency(first.kind, first.language, first.text, count, first.sentence))
        return sorted(found, key=lambda one: (one.kind, one.language))
