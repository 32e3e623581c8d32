"""*had their accounts blocked by the ministry*."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.had_done import things_had_done
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

_BLOGGERS = """
    bloggers blogger NOUN NNS subject 1
    had have VERB VBD root 1
    their their PRON PRP$ possessor 3
    {} object 1
    {} open-complement 1
    by by ADP IN case 6
    Togo Togo PROPN NNP agent 4
"""


def test_who_has_his_things_blocked_has_it_done_to_him(words_of: WordsOf) -> None:
    words = words_of(_BLOGGERS.format("pages page NOUN NNS", "blocked block VERB VBN"))
    things_had_done(words)
    assert (words[4].role, words[3].role, words[3].head) == ("root", "passive-subject", 4)
    assert (words[0].role, words[0].head) == ("possessor", 3)
    assert words[1].role == "passive-auxiliary"


def test_what_somebody_has_made_for_him_is_his_own_doing(words_of: WordsOf) -> None:
    words = words_of(
        """
        kings king NOUN NNS subject 1
        had have VERB VBD root 1
        their their PRON PRP$ possessor 3
        rivals rival NOUN NNS object 1
        poisoned poison VERB VBN open-complement 1
        """
    )
    things_had_done(words)
    assert words[1].role == "root"
