"""*Échanger à nouveau des ambassadeurs*: *à nouveau* says again, and is no preposition of what follows.

The rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants


def again(words: list[Word]) -> None:
    """Make an adverb of *à nouveau* and *de nouveau*, and an object of the bare noun behind."""
    for to, new in pairwise(words):
        if new.text.lower() != "nouveau" or to.text.lower() not in {"à", "de"} or to.role != "case":
            continue
        noun = words[to.head]
        if new.head not in {noun.index, to.index} or noun.index <= new.index or noun.role != "oblique":
            continue
        verb = words[noun.head]
        if verb.pos != "VERB" or verb.index > to.index:
            continue
        to.pos, to.head, to.role = "ADV", verb.index, "adverb"
        new.pos, new.head, new.role = "ADV", to.index, "flat"
        if not any(dependants(words, noun.index, "case")) and not any(dependants(words, verb.index, "object")):
            noun.role = "object"
