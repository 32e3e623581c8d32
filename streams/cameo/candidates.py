"""Which of a lemma's patterns may fit a sentence at all, by the words that they need.

A lexicon has up to a hundred patterns on one verb, and a sentence the words that three of them ask for. Each set of
words of which a pattern needs one (a class, the prepositions of a slot, a particle) is a bit, and so what a sentence
offers is a number and what a pattern needs another: one look at each tells the few that are worth fitting, and the
cost of a sentence hardly grows with the lexicon.

The conditions are necessary ones, never sufficient: what is dropped here could not have been fitted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from streams.cameo.patterns import Filler, Pattern, Slot
from streams.cameo.words import Words
from streams.text.grammar import Form
from streams.text.memo import Memo

STANDS, NAMED, ACT = 1, 2, 4
"""Bits of a phrase: that there is one, that it names somebody, that it is an act. Those of words are above them."""


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


class Candidates:
    """The verb patterns of a lexicon by lemma, heaviest first, each with the words that it needs."""

    def __init__(self, patterns: Mapping[str, tuple[Pattern, ...]]) -> None:
        self._bits: dict[frozenset[str], int] = {}
        self._by_lemma = {
            lemma: (self._candidates(lemma, found, reflexive=False), self._candidates(lemma, found, reflexive=True))
            for lemma, found in patterns.items()
        }
        self._everything = (1 << len(self._bits)) * (ACT << 1) - 1
        offers: dict[str, int] = defaultdict(int)
        for words, bit in self._bits.items():
            for word in words:
                offers[word] |= bit
        self._by_form = Memo(lambda form: offers.get(form.lower, 0) | offers.get(form.lemma, 0))

    def offered(self, forms: Iterable[Form]) -> int:
        """The bits of all sets that have one of the words, as it is written or as a lemma."""
        offers = self._by_form
        found = 0
        for form in forms:
            found |= offers[form]
        return found

    def on(self, lemma: str, offered: int, *, reflexive: bool, loose: bool) -> Sequence[Candidate]:
        """The patterns on a lemma that may fit a sentence which offers these bits; `loose` as in `match_verb`."""
        found = self._by_lemma.get(lemma)
        if found is None:
            return ()
        missing = self._everything & ~offered  # above zero, as numbers below are slow to compare
        if loose:
            return [one for one in found[reflexive] if not one.needs & missing]
        return [one for one in found[reflexive] if not one.needs_with_actors & missing]

    def _candidates(self, lemma: str, patterns: Iterable[Pattern], *, reflexive: bool) -> tuple[Candidate, ...]:
        found = []
        for pattern in patterns:
            particles = [each.particle for each in pattern.triggers_on(lemma) if each.reflexive == reflexive]
            if not particles:
                continue
            sets = [words for slot in pattern.all_slots for words in _needed(slot)]
            # what is denied may be so by other words than "not"
            if None not in particles and "not" not in particles:
                sets.append(frozenset(particle for particle in particles if particle))
            needs = self._all_of(sets)
            of_actors = self._all_of(words for slot in pattern.slots for words in _needed_by_actors(slot, pattern))
            most = pattern.weight + 2 + sum(max(0, slot.weight - 1) for slot in pattern.slots if slot.optional)
            of_subject = self._all_of(_words_of(pattern.subject))
            first = self._of_first(pattern, loose=False), self._of_first(pattern, loose=True)
            behind = pattern.slots[0].prepositions if pattern.slots else ()
            found.append(Candidate(pattern, needs, needs | of_actors, of_subject, behind, *first, most))
        return tuple(found)

    def _of_first(self, pattern: Pattern, *, loose: bool) -> int:
        """What a phrase must offer to fill the first slot, nothing where the slot may stay open or be filled from afar."""
        slot = pattern.slots[0] if pattern.slots else None
        if slot is None or slot.optional:
            return 0
        if pattern.subject is not None and isinstance(pattern.subject.filler, Words) and not _is_bare_word(slot):
            return 0  # phrases of the subject count too
        if isinstance(slot.filler, Words):
            return self._all_of([slot.filler.heads])
        if slot.filler is Filler.ACT:
            return STANDS if slot.prepositions else ACT
        may_be_open = slot.filler is Filler.TARGET and (pattern.is_violent or pattern.is_plain_without_target)
        return 0 if loose or may_be_open or slot.filler is Filler.ANYTHING else NAMED

    def _all_of(self, sets: Iterable[frozenset[str]]) -> int:
        bits = 0
        for words in sets:
            bits |= self._bits.setdefault(words, ACT << 1 + len(self._bits))
        return bits


def _needed(slot: Slot) -> Iterator[frozenset[str]]:
    """The sets of which a slot of words or of an act needs a word each, whatever else may be said outside."""
    if slot.optional or not (isinstance(slot.filler, Words) or slot.filler is Filler.ACT):
        return
    if isinstance(slot.filler, Words):
        yield slot.filler.heads
    if slot.needs_preposition:
        yield frozenset(slot.prepositions)


def _words_of(slot: Slot | None) -> Iterator[frozenset[str]]:
    """The set of which a slot of words needs one."""
    if slot is not None and not slot.optional and isinstance(slot.filler, Words):
        yield slot.filler.heads


def _is_bare_word(slot: Slot) -> bool:
    return isinstance(slot.filler, Words) and not slot.prepositions


def _needed_by_actors(slot: Slot, pattern: Pattern) -> Iterator[frozenset[str]]:
    """The prepositions without which an actor's slot stays open, where it may not."""
    if slot.optional or slot.filler not in (Filler.SOURCE, Filler.TARGET, Filler.BOTH):
        return
    may_be_open = slot.filler is Filler.TARGET and (pattern.is_violent or pattern.is_plain_without_target)
    if slot.needs_preposition and not may_be_open:
        yield frozenset(slot.prepositions)
