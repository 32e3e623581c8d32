"""How many are said to suffer: whom police take by the dozen they take for politics, unless a word tells of crime."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.private_words import PrivateWords

_MANY = 20
"""More than a gang's worth."""


_ABDUCTION = "181"
_SEVERAL = 4
"""More than a family that is held for ransom."""


def are_many(actor: ResolvedActor, lists: PrivateWords, code: str) -> bool:
    """Whether it is said of so many that it is no ordinary crime: *dozens of women*, *97 people*, *five nurses abducted*."""
    words = actor.text.lower().split()
    if code == _ABDUCTION and any(word in lists.of("several") or number_of(word) >= _SEVERAL for word in words):
        return True
    return any(word in lists.of("many") or number_of(word) >= _MANY for word in words)


def number_of(word: str) -> int:
    """The number that is written in figures; 0 where there is none."""
    digits = word.replace(",", "").replace(".", "")
    return int(digits) if digits.isdecimal() else 0
