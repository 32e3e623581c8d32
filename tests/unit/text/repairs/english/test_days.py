"""Objects behind days, given back to their verbs."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.days import objects_behind_days, phrases_behind_times, subjects_behind_days
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_what_follows_a_day_with_an_article_is_the_object(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP passive-subject 1
        extradited extradite VERB VBN root 1
        on on ADP IN case 3
        Monday Monday PROPN NNP oblique 1
        a a DET DT determiner 5
        banker banker NOUN NN apposition 3
    """)
    objects_behind_days(words)
    assert (words[5].head, words[5].role, words[0].role) == (1, "object", "subject")


def test_what_follows_a_time_with_a_preposition_is_the_verbs(words_of: WordsOf) -> None:
    words = words_of("""
        Monitors monitor NOUN NNS passive-subject 1
        turned turn VERB VBN root 1
        on on ADP IN case 3
        Sunday Sunday PROPN NNP oblique 1
        from from ADP IN case 5
        Lome Lome PROPN NNP oblique 3
    """)
    phrases_behind_times(words)
    assert words[5].head == 1


def test_a_day_may_be_of_something(words_of: WordsOf) -> None:
    words = words_of("""
        Guests guest NOUN NNS subject 1
        left leave VERB VBD root 1
        on on ADP IN case 4
        the the DET DT determiner 4
        day day NOUN NN oblique 1
        of of ADP IN case 6
        mourning mourning NOUN NN oblique 4
    """)
    phrases_behind_times(words)
    assert words[6].head == 4


def test_a_day_before_a_name_is_no_part_of_it(words_of: WordsOf) -> None:
    words = words_of("""
        In in ADP IN case 1
        talks talk NOUN NNS oblique 5
        on on ADP IN case 4
        Friday Friday PROPN NNP compound 4
        Mahama Mahama PROPN NNP oblique 1
        thanked thank VERB VBD root 5
        Togo Togo PROPN NNP object 5
    """)
    subjects_behind_days(words)
    assert (words[3].head, words[3].role, words[2].head) == (5, "oblique", 3)
    assert (words[4].head, words[4].role) == (5, "subject")


def test_a_name_with_a_day_in_it_stays_whole_where_the_verb_has_its_subject(words_of: WordsOf) -> None:
    words = words_of("""
        Mourners mourner NOUN NNS subject 4
        on on ADP IN case 3
        Sunday Sunday PROPN NNP compound 3
        Street Street PROPN NNP oblique 0
        thanked thank VERB VBD root 4
        police police NOUN NNS object 4
    """)
    subjects_behind_days(words)
    assert words[3].role == "oblique"
