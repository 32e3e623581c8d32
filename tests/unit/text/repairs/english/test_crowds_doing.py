"""*dozens of fleeing villagers*."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.crowds_doing import crowds_doing
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

_PEOPLE = """
    shot shoot VERB VBD root 0
    {} object 0
    of of ADP IN case 3
    {} open-complement 1
    {} object 3
"""


def test_who_flees_by_the_dozen_is_fled_by_nobody(words_of: WordsOf) -> None:
    words = words_of(_PEOPLE.format("dozens dozen NOUN NNS", "fleeing flee VERB VBG", "pilgrims pilgrim NOUN NNS"))
    crowds_doing(words)
    assert (words[4].head, words[4].role, words[3].role, words[2].head) == (1, "oblique", "adjective", 4)


def test_a_charge_of_doing_something_stays_a_deed(words_of: WordsOf) -> None:
    words = words_of(_PEOPLE.format("charges charge NOUN NNS", "hiding hide VERB VBG", "rebels rebel NOUN NNS"))
    crowds_doing(words)
    assert words[4].role == "object"
