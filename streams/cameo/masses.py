"""How many are said to suffer: whom police take by the dozen they take for politics, unless a word tells of crime."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.private_words import PrivateWords

_MANY = 20
"""More than a gang's worth."""


def are_many(actor: ResolvedActor, lists: PrivateWords) -> bool:
    """Whether it is said of so many that they are no ordinary suspects: *dozens of women*, *97 people*."""
    return any(word in lists.of("many") or number_of(word) >= _MANY for word in actor.text.lower().split())


def number_of(word: str) -> int:
    """The number that is written in figures; 0 where there is none."""
    digits = word.replace(",", "").replace(".", "")
    return int(digits) if digits.isdecimal() else 0
