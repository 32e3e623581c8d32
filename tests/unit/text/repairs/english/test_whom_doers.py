"""Who does it to whom."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.whom_doers import doers_behind_whom
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

DRAGGED = """
    The the DET DT determiner 1
    nurse nurse NOUN NN subject 5
    whom whom PRON WP subject 3
    {first} NN relative-clause 1
    guards guard NOUN NNS object 3
    {verb} VERB VBD root 5
    today today NOUN NN oblique 5
    was be AUX VBD passive-auxiliary 8
    freed free VERB VBN conjunct 5
"""


def test_who_stands_before_the_verb_does_it_to_whom_is_told(words_of: WordsOf) -> None:
    words = words_of(DRAGGED.format(first="armed arm VERB", verb="dragged drag"))
    doers_behind_whom(words)
    assert (words[3].head, words[3].role, words[3].pos) == (4, "adjective", "ADJ")
    assert (words[4].head, words[4].role) == (5, "subject")
    assert (words[2].head, words[2].role) == (5, "object")
    assert (words[5].head, words[5].role) == (1, "relative-clause")
    assert (words[1].head, words[1].role) == (8, "passive-subject")
    assert words[8].is_root


def test_without_another_verb_nothing_is_mended(words_of: WordsOf) -> None:
    words = words_of("\n".join(DRAGGED.format(first="riot riot NOUN", verb="beat beat").strip().split("\n")[:7]))
    doers_behind_whom(words)
    assert words[5].is_root
    assert words[4].role == "object"
