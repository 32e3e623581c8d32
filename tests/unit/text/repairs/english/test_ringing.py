"""*The minister rang Paul Kagame to thank him*."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.ringing import who_rang_whom
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_who_rang_somebody_in_order_to_do_more_rang_him(words_of: WordsOf) -> None:
    words = words_of("""
        Modi Modi PROPN NNP compound 3
        rang rang PROPN NNP compound 3
        Paul Paul PROPN NNP compound 3
        Kagame Kagame PROPN NNP subject 5
        to to PART TO mark 5
        thank thank VERB VB root 5
        him he PRON PRP object 5
        . . PUNCT . punctuation 5
    """)
    who_rang_whom(words)
    assert [(word.head, word.role) for word in words] == [
        (1, "subject"),
        (1, "root"),
        (3, "compound"),
        (1, "object"),
        (5, "mark"),
        (1, "adverbial-clause"),
        (5, "object"),
        (1, "punctuation"),
    ]


def test_a_bell_that_rang_rang_nobody(words_of: WordsOf) -> None:
    words = words_of("""
        Bells bell NOUN NNS subject 1
        rang ring VERB VBD root 1
        . . PUNCT . punctuation 1
    """)
    who_rang_whom(words)
    assert words[1].is_root
    assert words[0].role == "subject"
