"""What patterns need of a sentence before they are worth fitting, told in bits.

Each set of words of which a pattern needs one (a class, the prepositions of a slot, a particle) is a bit, and so what a
sentence offers is a number and what a pattern needs another. The conditions are necessary ones, never sufficient.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from operator import or_

from streams.cameo.patterns.pattern import Filler, Pattern, Slot
from streams.cameo.patterns.words import Words
from streams.text.grammar import Form
from streams.text.memo import Memo

STANDS, NAMED, ACT = 1, 2, 4
"""Bits of a phrase: that there is one, that it names somebody, that it is an act. Those of words are above them."""

_ACTORS = (Filler.SOURCE, Filler.TARGET, Filler.BOTH)
_DOERS = (Filler.SOURCE, Filler.BOTH)


class Bits:
    """The bits of sets of words, given out as patterns ask for them, and what words offer of them."""

    def __init__(self, contracted: Mapping[str, str]) -> None:
        self._contracted = contracted
        """Words that have another in them: «auquel» offers what «à» does."""
        self._bits: dict[frozenset[str], int] = {}
        self._by_word: dict[str, int] = {}
        self._by_form = Memo(self.offer_of)

    def all_of(self, sets: Iterable[frozenset[str]]) -> int:
        """The bits of these sets; once words have been asked for, no set may be new."""
        bits = 0
        for words in sets:
            if words not in self._bits:
                self._bits[words] = ACT << 1 + len(self._bits)
                for word in words:
                    self._by_word[word] = self._by_word.get(word, 0) | self._bits[words]
            bits |= self._bits[words]
        return bits

    def missing(self, offered: int) -> int:
        """All bits but these: above zero, as numbers below are slow to compare."""
        return ((ACT << 1 + len(self._bits)) - 1) & ~offered

    def offered(self, forms: Iterable[Form]) -> int:
        """The bits of all sets that have one of the words, as it is written or as a lemma."""
        offers = self._by_form
        found = 0
        for form in forms:
            found |= offers[form]
        return found

    def offer_of(self, form: Form) -> int:
        """What one word offers, worked out and not remembered."""
        words = (form.lower, form.lemma, self._contracted.get(form.lower, ""))
        return reduce(or_, (self._by_word.get(word, 0) for word in words))


def words_of(slot: Slot | None) -> Iterator[frozenset[str]]:
    """The set of which a slot of words needs one."""
    if slot is not None and not slot.optional and isinstance(slot.filler, Words):
        yield slot.filler.heads


def needed(pattern: Pattern) -> Iterator[frozenset[str]]:
    """The sets of which a pattern's slots of words, and a verb's of acts, need a word each, whatever is said outside."""
    for slot in pattern.all_slots:
        is_act = slot.filler is Filler.ACT and pattern.kind == "verb"
        if not slot.optional and (is_act or isinstance(slot.filler, Words)):
            yield from words_of(slot)
            yield from _joining(slot)


def needed_by_actors(pattern: Pattern) -> Iterator[frozenset[str]]:
    """The prepositions without which an actor's slot stays open, where it may not."""
    for slot in pattern.slots:
        if not slot.optional and slot.filler in _ACTORS and not _may_be_open(slot, pattern):
            yield from _joining(slot)


def needs_of_first(pattern: Pattern, bits: Bits, *, loose: bool) -> int:
    """What a phrase must offer to fill the first slot, nothing where the slot may stay open or be filled from afar.

    `loose` as in `match_verb`.
    """
    slot = pattern.slots[0] if pattern.slots else None
    if slot is None or slot.optional or slot.filler is Filler.ANYTHING:
        return 0
    is_bare_word = isinstance(slot.filler, Words) and not slot.prepositions
    if pattern.subject is not None and isinstance(pattern.subject.filler, Words) and not is_bare_word:
        return 0  # phrases of the subject count too
    if pattern.kind == "noun" and not slot.prepositions:
        return 0
    if isinstance(slot.filler, Words):
        return bits.all_of([slot.filler.heads])
    if slot.filler is Filler.ACT:
        return 0 if loose and pattern.kind == "noun" else STANDS if slot.prepositions else ACT
    return 0 if loose or _may_be_open(slot, pattern) else NAMED


def _joining(slot: Slot) -> Iterator[frozenset[str]]:
    if slot.needs_preposition:
        yield frozenset(slot.prepositions)


def _may_be_open(slot: Slot, pattern: Pattern) -> bool:
    """Whether an actor's slot may be filled by no phrase: by the place, by what stands before a noun, or not at all."""
    if pattern.kind == "noun":
        return slot.filler in _DOERS and not pattern.inverse
    return slot.filler is Filler.TARGET and (pattern.is_violent or pattern.is_plain_without_target)
