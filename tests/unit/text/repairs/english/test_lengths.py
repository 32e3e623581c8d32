"""To what lengths somebody goes."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.lengths import deeds_gone_as_far_as
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_who_goes_as_far_as_a_deed_does_it(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        went go VERB VBD root 1 Tense=Past
        as as ADV RB adverb 3
        far far ADV RB adverb 1
        as as SCONJ IN mark 6
        to to PART TO mark 6
        expel expel VERB VB adverbial-clause 3 VerbForm=Inf
        envoys envoy NOUN NNS object 6
    """)
    deeds_gone_as_far_as(words)
    assert (words[6].role, words[6].morphology, words[0].head) == ("root", "Tense=Past", 6)


def test_a_place_is_no_deed(words_of: WordsOf) -> None:
    words = words_of("""
        Troops troop NOUN NNS subject 1
        went go VERB VBD root 1 Tense=Past
        as as ADV RB adverb 3
        far far ADV RB adverb 1
        as as ADP IN case 5
        Lome Lome PROPN NNP oblique 3
    """)
    deeds_gone_as_far_as(words)
    assert words[1].is_root
