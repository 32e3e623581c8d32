"""*a column of chanting monks*: behind what counts people, a word in -ing says what they are like and has no object.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants

_COUNTING = frozenset(
    {"column", "crowd", "group", "line", "stream", "wave", "convoy", "band", "mob", "boatload", "hundred", "thousand",
     "dozen", "score", "million", "ten", "number", "queue", "throng", "horde", "party", "mass", "procession"}
)  # fmt: skip


def crowds_doing(words: list[Word]) -> None:
    """Give the people to what counts them, and the word in -ing to the people."""
    for doing, people in pairwise(words):
        if doing.tag != "VBG" or doing.pos != "VERB" or people.tag != "NNS" or people.head != doing.index:
            continue
        counting, case = words[doing.head], words[doing.index - 1]
        if counting.lemma.lower() not in _COUNTING or case.text != "of" or people.role != "object":
            continue
        if counting.index > doing.index or counting.is_root:
            continue
        people.head, people.role = counting.index, "oblique"
        case.head, case.role = people.index, "case"
        for other in list(dependants(words, doing.index)):
            other.head = people.index
        doing.head, doing.role, doing.pos = people.index, "adjective", "ADJ"
