"""Whether one pattern always fits where another does: what conflicts and dead patterns are made of.

It judges by what the lines say, at a trigger that both have. It is cautious: where it can't tell, it says no.
"""

from __future__ import annotations

from itertools import combinations

from streams.cameo.patterns.pattern import Filler, Pattern, Slot
from streams.cameo.patterns.words import Words

_LINKS = frozenset({"of", "for", "in", "on", "against", "from", "by", "to"})


def always_also(narrow: Pattern, wide: Pattern, language: str) -> bool:
    """Whether `wide` fits wherever `narrow` fits, given a trigger of both."""
    if narrow.kind != wide.kind or narrow.inverse != wide.inverse or (wide.is_personal and not narrow.is_personal):
        return False
    if narrow.subject is not None and wide.subject is not None and not _subject(narrow.subject, wide.subject, language):
        return False
    asked = [slot for slot in wide.slots if not slot.optional and slot.filler is not Filler.ANYTHING]
    given = [slot for slot in narrow.slots if not slot.optional]
    return _all_given(asked, given, narrow, wide, language)


def always_outweighs(wide: Pattern, narrow: Pattern, language: str) -> bool:
    """Whether `wide`, fitting wherever `narrow` does, wins each time: with none, some or all of the brackets filled."""
    required = [slot for slot in narrow.slots if not slot.optional]
    brackets = [slot for slot in narrow.slots if slot.optional]
    for count in range(len(brackets) + 1):
        for filled in combinations(brackets, count):
            too = [
                slot
                for slot in wide.slots
                if slot.optional
                and any(_implies(given, slot, narrow, wide, language) for given in (*required, *filled))
            ]
            if _rank(narrow, filled) > _rank(wide, too):
                return False
    return True


def is_within(narrow: Words, wide: Words, language: str) -> bool:
    """Whether whatever is one of the first words is one of the second: an air strike is a strike."""
    return all(
        entry in wide.single or ("-" in entry and head_of(entry, language) in wide.single) for entry in narrow.single
    )


def head_of(expression: str, language: str) -> str:
    """The word an expression of a class hangs on: in French the first, in English the last, or that before an *of*."""
    words = expression.split("-")
    if language == "fr":
        return words[0]
    link = next((place for place, word in enumerate(words) if place and word in _LINKS), len(words))
    return words[link - 1]


def _rank(pattern: Pattern, filled: tuple[Slot, ...] | list[Slot]) -> tuple[int, int, int]:
    """How the matcher would rank it, with these of its brackets filled."""
    return pattern.weight + sum(max(0, slot.weight - 1) for slot in filled), -pattern.breadth, -pattern.order


def _subject(narrow: Slot, wide: Slot, language: str) -> bool:
    if wide.filler is Filler.SOURCE and narrow.filler is Filler.BOTH:
        return True
    return wide.filler is Filler.ANYTHING or _filler(narrow.filler, wide.filler, language)


def _filler(narrow: Filler | Words, wide: Filler | Words, language: str) -> bool:
    if isinstance(narrow, Words) and isinstance(wide, Words):
        return is_within(narrow, wide, language)
    return narrow is wide


def _all_given(asked: list[Slot], given: list[Slot], narrow: Pattern, wide: Pattern, language: str) -> bool:
    """Whether each slot that `wide` asks for is answered by a slot of its own among those of `narrow`."""
    if not asked:
        return True
    return any(
        _implies(slot, asked[0], narrow, wide, language)
        and _all_given(asked[1:], [other for other in given if other is not slot], narrow, wide, language)
        for slot in given
    )


def _implies(given: Slot, asked: Slot, narrow: Pattern, wide: Pattern, language: str) -> bool:
    """Whether what fills `given` of the narrow pattern fills `asked` of the wide one."""
    if not _filler(given.filler, asked.filler, language):
        return False
    if asked.prepositions:
        return bool(given.prepositions) and set(given.prepositions) <= set(asked.prepositions)
    return not given.prepositions and _is_receiver(narrow, given) == _is_receiver(wide, asked)


def _is_receiver(pattern: Pattern, slot: Slot) -> bool:
    """Whether a bare slot is the receiver: the first of two, as in "gave Mali tanks"."""
    bare = [other for other in pattern.slots if not other.prepositions and other.filler is not Filler.ACT]
    return len(bare) > 1 and slot is bare[0]
