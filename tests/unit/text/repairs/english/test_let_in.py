"""Who is let in."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.let_in import let_go, let_in
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_who_is_let_into_a_place_does_nothing(words_of: WordsOf) -> None:
    words = words_of("""
        Chad Chad PROPN NNP subject 1
        let let VERB VBD root 1
        UN UN PROPN NNP subject 3
        monitors monitor NOUN NNS clausal-complement 1
        into into ADP IN case 5
        prisons prison NOUN NNS oblique 3
    """)
    let_in(words)
    assert [(words[index].role, words[index].head) for index in (2, 3, 5)] == [
        ("compound", 3),
        ("object", 1),
        ("oblique", 1),
    ]


def test_what_somebody_lets_others_do_is_a_deed(words_of: WordsOf) -> None:
    words = words_of("""
        Chad Chad PROPN NNP subject 1
        let let VERB VBD root 1
        monitors monitor NOUN NNS subject 3
        enter enter VERB VB clausal-complement 1
    """)
    let_in(words)
    assert words[2].role == "subject"


def test_who_is_let_go_goes(words_of: WordsOf) -> None:
    words = words_of("""
        Chad Chad PROPN NNP subject 2
        let let AUX VBD auxiliary 2
        go go VERB VB root 2
        monitors monitor NOUN NNS object 2
    """)
    let_go(words)
    assert [(word.head, word.role) for word in words] == [
        (1, "subject"),
        (1, "root"),
        (1, "clausal-complement"),
        (2, "subject"),
    ]
