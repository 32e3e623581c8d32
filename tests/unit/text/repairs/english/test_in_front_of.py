"""*stood in front of the bank*."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.in_front_of import phrases_in_front_of
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_what_is_in_front_of_something_is_beside_the_verb(words_of: WordsOf) -> None:
    words = words_of(
        """
        vans van NOUN NNS subject 1
        burned burn VERB VBD root 1
        in in ADP IN case 3
        front front NOUN NN oblique 1
        of of ADP IN case 5
        banks bank NOUN NNS oblique 3
        """
    )
    phrases_in_front_of(words)
    assert (words[5].head, words[5].role) == (1, "oblique")
    assert [(words[index].head, words[index].role) for index in (2, 3, 4)] == [(5, "case"), (5, "case"), (5, "flat")]
