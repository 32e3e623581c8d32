"""Which of a lemma's patterns may fit a sentence at all, by the words that they need.

A lexicon has up to a hundred patterns on one verb, and a sentence the words that three of them ask for. One look at what
the sentence offers and what a pattern needs (`needs.py`) tells the few that are worth fitting, and so the cost of a
sentence hardly grows with the lexicon. What is dropped here could not have been fitted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from streams.cameo.patterns.needs import Bits, needed, needed_by_actors, needs_of_first, words_of
from streams.cameo.patterns.pattern import Pattern
from streams.text.grammar import Form

Patterns = Mapping[str, tuple[Pattern, ...]]
"""Patterns by the lemma that they hang on, heaviest first."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pattern on a lemma with the bits of what it needs; those of its actors' slots count where all must be said."""

    pattern: Pattern
    needs: int
    needs_with_actors: int
    needs_of_subject: int
    """What the subjects themselves must offer."""
    first_behind: tuple[str, ...]
    """The prepositions of its first slot, none where that is a bare one."""
    needs_of_first: int
    """What the phrases that may fill its first slot must offer: `openings.py`."""
    needs_of_first_loosely: int
    """The same where actors may be said outside."""
    most: int
    """The most that it may weigh in a match."""

    @classmethod
    def of(cls, pattern: Pattern, bits: Bits, further: Iterable[frozenset[str]] = ()) -> Candidate:
        """The pattern with its needs; it needs a word of each of the `further` sets too."""
        needs = bits.all_of([*needed(pattern), *further])
        return cls(
            pattern,
            needs,
            needs | bits.all_of(needed_by_actors(pattern)),
            bits.all_of(words_of(pattern.subject)),
            pattern.slots[0].prepositions if pattern.slots else (),
            needs_of_first(pattern, bits, loose=False),
            needs_of_first(pattern, bits, loose=True),
            # particles and expressions weigh too
            pattern.weight + 2 + sum(max(0, slot.weight - 1) for slot in pattern.slots if slot.optional),
        )


class Candidates:
    """The patterns of a lexicon by lemma, heaviest first, each with the words that it needs."""

    def __init__(self, verbs: Patterns, nouns: Patterns, contracted: Mapping[str, str] | None = None) -> None:
        self._bits = Bits(contracted or {})
        self._verbs = {
            lemma: (self._on_verb(lemma, found, reflexive=False), self._on_verb(lemma, found, reflexive=True))
            for lemma, found in verbs.items()
        }
        self._nouns = {
            lemma: tuple(Candidate.of(pattern, self._bits) for pattern in found) for lemma, found in nouns.items()
        }

    def offered(self, forms: Iterable[Form]) -> int:
        """What words offer to the patterns."""
        return self._bits.offered(forms)

    def missing(self, forms: Iterable[Form]) -> int:
        """What patterns need and a sentence of these words does not offer."""
        return self._bits.missing(self._bits.offered(forms))

    @property
    def bits(self) -> Bits:
        """What words offer, told in bits."""
        return self._bits

    def needs_by_root(self) -> dict[str, dict[str, tuple[int, ...]]]:
        """By lemma and by the root of their code, what the patterns that hang on it need.

        Those that need more than another of the same lemma and root are left out.
        """
        return {lemma: self._needs_on(lemma) for lemma in self._verbs.keys() | self._nouns.keys()}

    def _needs_on(self, lemma: str) -> dict[str, tuple[int, ...]]:
        by_root: dict[str, set[int]] = {}
        for candidates in (*self._verbs.get(lemma, ()), self._nouns.get(lemma, ())):
            for one in candidates:
                if not one.pattern.is_about_acts:
                    by_root.setdefault(one.pattern.code[:2], set()).add(one.needs_with_actors)
        return {root: _least(needs) for root, needs in by_root.items()}

    def on_verb(self, lemma: str, missing: int, *, reflexive: bool, loose: bool) -> Sequence[Candidate]:
        """The patterns on a verb's lemma that may fit a sentence where so much is missing; `loose` as in `match_verb`."""
        found = self._verbs.get(lemma)
        return _fitting(found[reflexive], missing, loose=loose) if found else ()

    def on_noun(self, word: str, missing: int, *, loose: bool) -> Sequence[Candidate]:
        """The same for a noun, by its lemma or as it is written."""
        found = self._nouns.get(word)
        return _fitting(found, missing, loose=loose) if found else ()

    def _on_verb(self, lemma: str, patterns: Iterable[Pattern], *, reflexive: bool) -> tuple[Candidate, ...]:
        found = []
        for pattern in patterns:
            particles = [each.particle for each in pattern.triggers_on(lemma) if each.reflexive == reflexive]
            if not particles:
                continue
            # what is denied may be so by other words than "not"
            is_plain = None in particles or "not" in particles
            words = () if is_plain else (frozenset(particle for particle in particles if particle),)
            found.append(Candidate.of(pattern, self._bits, words))
        return tuple(found)


def _least(needs: set[int]) -> tuple[int, ...]:
    """Those of which no other is a part."""
    return tuple(one for one in needs if not any(other != one and other & one == other for other in needs))


def _fitting(candidates: Sequence[Candidate], missing: int, *, loose: bool) -> Sequence[Candidate]:
    if loose:
        return [one for one in candidates if not one.needs & missing]
    return [one for one in candidates if not one.needs_with_actors & missing]
