"""*A prié le maire d'expulser les gardes, auquel celui-ci répond*: *auquel* means one, and never several.

The rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_ONE = frozenset({"auquel", "duquel"})
_SEVERAL = frozenset({"auxquels", "desquels", "auxquelles", "desquelles"})
_ROLES = frozenset({"subject", "passive-subject", "object", "indirect-object", "agent", "oblique"})


def relatives_that_agree(words: list[Word]) -> None:
    """Hang the clause on the nearest noun before that is of the pronoun's number, where the parser's is not."""
    for which in words[2:]:
        lower = which.text.lower()
        if lower not in _ONE | _SEVERAL:
            continue
        clause = words[which.head]
        noun = words[clause.head]
        if clause.role != "relative-clause" or noun.pos != "NOUN" or _agrees(words, noun, lower in _SEVERAL):
            continue
        fitting = (
            other
            for other in reversed(words[: which.index])
            if other.pos in {"NOUN", "PROPN"} and other.role in _ROLES and other is not noun
            if _agrees(words, other, lower in _SEVERAL) and not _is_part_of(words, other, noun)
        )
        clause.head = next((other.index for other in fitting), clause.head)


def _agrees(words: list[Word], noun: Word, several: bool) -> bool:
    if any(dependants(words, noun.index, "conjunct")):
        return several
    if not noun.has("Number=Plur") and not noun.has("Number=Sing"):
        return noun.pos == "PROPN" and not several
    return noun.has("Number=Plur") == several


def _is_part_of(words: list[Word], other: Word, noun: Word) -> bool:
    """Whether it only says of what the noun is."""
    return other.head == noun.index or (other.role == "oblique" and words[other.head].pos in {"NOUN", "PROPN"})
