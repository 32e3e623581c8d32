"""Main verbs taken for participles, and deeds taken for verbs."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.lost_main_verbs import repair_lost_main_verbs
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_the_only_past_form_of_a_sentence_is_its_verb(words_of: WordsOf) -> None:
    words = words_of("""
        Pirates pirate NOUN NNS root 0
        made make VERB VBN adnominal-clause 0
        off off ADP RP particle 1
        . . PUNCT . punctuation 0
    """)
    repair_lost_main_verbs(words)
    assert words[1].is_root
    assert (words[0].head, words[0].role) == (1, "subject")


def test_a_headline_tells_of_those_to_whom_it_was_done(words_of: WordsOf) -> None:
    words = words_of("""
        Pirates pirate NOUN NNS root 0
        held hold VERB VBN adnominal-clause 0
        in in ADP IN case 3
        Oman Oman PROPN NNP oblique 1
    """)
    repair_lost_main_verbs(words)
    assert words[0].is_root


def test_fighting_between_two_is_a_deed(words_of: WordsOf) -> None:
    words = words_of("""
        Shelling shell VERB VBG subject 3
        by by ADP IN case 2
        Togo Togo PROPN NNP oblique 0
        stopped stop VERB VBD root 3
    """)
    repair_lost_main_verbs(words)
    assert (words[0].pos, words[0].lemma) == ("NOUN", "shelling")


CALLED = """
    Kings king NOUN NNS subject 4
    called call VERB {} adnominal-clause 0
    {}
    to to PART TO mark 4
    thank thank VERB VB root 4
"""


def test_what_somebody_did_in_order_to_do_more_is_the_main_verb(words_of: WordsOf) -> None:
    words = words_of(CALLED.format("VBN", "Modi Modi PROPN NNP attribute 1"))
    repair_lost_main_verbs(words)
    assert words[1].is_root
    assert (words[0].role, words[2].role, words[4].role) == ("subject", "object", "adverbial-clause")


def test_those_called_up_are_told_of_as_such(words_of: WordsOf) -> None:
    words = words_of(CALLED.format("VBN", "up up ADP RP particle 1"))
    repair_lost_main_verbs(words)
    assert words[4].is_root
