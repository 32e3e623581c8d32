"""Words that say of what side somebody is. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.french.qualities_of_sides import qualities_of_sides
from streams.text.words import Word

Read = Callable[[str], list[Word]]

TREE = """
    Les le DET x determiner 1
    juges juge NOUN x subject 2
    WORD NOUN x root 2
    enquêtent enquêter VERB x open-complement 2 VerbForm=Inf
    ici ici ADV x adverb 3
"""


def test_what_is_against_something_governs_nothing(words_of: Read) -> None:
    words = words_of(TREE.replace("WORD", "antimafia antimafia"))
    qualities_of_sides(words)
    assert (words[1].head, words[2].role, words[3].role) == (3, "adjective", "root")


def test_another_noun_stays(words_of: Read) -> None:
    words = words_of(TREE.replace("WORD", "mafia mafia"))
    qualities_of_sides(words)
    assert words[2].role == "root"
