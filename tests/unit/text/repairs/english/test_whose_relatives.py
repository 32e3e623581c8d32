"""Who does it to what is somebody's."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.whose_relatives import doers_to_what_is_whose
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_who_stands_before_the_verb_does_it_to_what_is_whose(words_of: WordsOf) -> None:
    words = words_of("""
        Chad Chad PROPN NNP subject 9
        , , PUNCT , punctuation 0
        whose whose DET WP$ possessor 3
        consul consul NOUN NN subject 5
        Togo Togo PROPN NNP apposition 3
        expelled expel VERB VBD relative-clause 0
        in in ADP IN case 7
        May May PROPN NNP oblique 5
        , , PUNCT , punctuation 0
        protested protest VERB VBD root 9
    """)
    doers_to_what_is_whose(words)
    assert [(words[index].head, words[index].role) for index in (3, 4)] == [(5, "object"), (5, "subject")]


def test_the_main_verb_governs_what_it_was_hung_on(words_of: WordsOf) -> None:
    words = words_of("""
        Chad Chad PROPN NNP subject 5
        , , PUNCT , punctuation 0
        whose whose DET WP$ possessor 3
        loans loan NOUN NNS apposition 0
        Togo Togo PROPN NNP apposition 0
        forgave forgive VERB VBD root 5
        , , PUNCT , punctuation 5
        grows grow VERB VBZ other 5
        cotton cotton NOUN NN object 7
    """)
    doers_to_what_is_whose(words)
    assert words[7].is_root
    assert (words[0].head, words[0].role) == (7, "subject")
    assert (words[5].head, words[5].role) == (0, "relative-clause")
