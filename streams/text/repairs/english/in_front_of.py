"""*blew himself up in front of a barracks*: three words that are one preposition.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser. Parsers hang the barracks on *front*, and
so hide it from the verb.
"""

from __future__ import annotations

from streams.text.words import Word, dependants


def phrases_in_front_of(words: list[Word]) -> None:
    """Give what stands behind *in front of* to the verb, with all three words for its cases."""
    for front in words[1:-2]:
        before, behind = words[front.index - 1], words[front.index + 1]
        if front.text != "front" or before.text.lower() != "in" or behind.text != "of" or front.is_root:
            continue
        noun = words[behind.head]
        if front.pos != "NOUN" or noun.head != front.index or noun.role != "oblique":
            continue
        noun.head, noun.role = front.head, "oblique"
        for other in list(dependants(words, front.index)):
            other.head = noun.index
        front.head, front.role, front.pos = noun.index, "case", "ADP"
        before.role, behind.role = "case", "flat"
