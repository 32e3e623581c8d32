"""Names that headlines put before a verb."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.english.headlines import (
    clauses_before_clauses,
    objects_parted_by_commas,
    pairs_of_owners,
    pairs_to_come,
    those_ready,
)
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]


def test_two_names_before_an_infinitive_will_do_it_both(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP root 0
        , , PUNCT , punctuation 0
        Mali Mali PROPN NNP apposition 0
        to to PART TO mark 4
        sign sign VERB VB relative-clause 0
        pact pact NOUN NN object 4
    """)
    pairs_to_come(words)
    assert words[4].is_root
    assert (words[0].head, words[0].role) == (4, "subject")
    assert (words[2].head, words[2].role) == (0, "conjunct")
    assert (words[3].lemma, words[3].role) == ("will", "auxiliary")


def test_a_town_in_its_country_is_no_second_doer(words_of: WordsOf) -> None:
    words = words_of("""
        Lome Lome PROPN NNP oblique 4
        , , PUNCT , punctuation 0
        Togo Togo PROPN NNP apposition 0
        ships ship NOUN NNS subject 4
        sail sail VERB VBP root 4
    """)
    pairs_to_come(words)
    assert words[0].role == "oblique"


def test_the_leaders_of_two_are_leaders_of_both(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 4
        , , PUNCT , punctuation 4
        Mali Mali PROPN NNP compound 3
        envoys envoy NOUN NNS subject 4
        meet meet VERB VBP root 4
    """)
    pairs_of_owners(words)
    assert (words[0].head, words[0].role) == (3, "compound")
    assert (words[2].head, words[2].role) == (0, "conjunct")


def test_who_is_ready_to_in_a_headline_will(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP root 0
        ready ready ADJ JJ adjective 0
        to to PART TO mark 3
        mediate mediate VERB VB open-complement 1
    """)
    those_ready(words)
    assert words[3].is_root
    assert (words[0].head, words[0].role, words[2].lemma) == (3, "subject", "will")


def test_two_names_behind_the_verb_of_a_headline_are_both_its_objects(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        warns warn VERB VBZ root 1
        Mali Mali PROPN NNP object 1
        , , PUNCT , punctuation 2
        Niger Niger PROPN NNP apposition 2
    """)
    objects_parted_by_commas(words)
    assert (words[4].head, words[4].role) == (2, "conjunct")


def test_in_a_sentence_the_second_name_stays_the_first_ones_other_name(words_of: WordsOf) -> None:
    words = words_of("""
        Togo Togo PROPN NNP subject 1
        warned warn VERB VBD root 1
        Keita Keita PROPN NNP object 1
        , , PUNCT , punctuation 2
        Boubacar Boubacar PROPN NNP apposition 2
        . . PUNCT . punctuation 1
    """)
    objects_parted_by_commas(words)
    assert words[4].role == "apposition"


def test_the_second_clause_of_a_headline_does_not_say_the_first(words_of: WordsOf) -> None:
    words = words_of("""
        Mobs mob NOUN NNS subject 1
        burn burn VERB VBP clausal-complement 5
        bank bank NOUN NN object 1
        , , PUNCT , punctuation 5
        Togo Togo PROPN NNP subject 5
        denies deny VERB VBZ root 5
        role role NOUN NN object 5
    """)
    clauses_before_clauses(words)
    assert words[1].is_root
    assert (words[5].head, words[5].role) == (1, "conjunct")


def test_who_reports_in_a_headline_says_what_stands_before(words_of: WordsOf) -> None:
    words = words_of("""
        Mobs mob NOUN NNS subject 1
        burn burn VERB VBP clausal-complement 5
        bank bank NOUN NN object 1
        , , PUNCT , punctuation 5
        Togo Togo PROPN NNP subject 5
        tells tell VERB VBZ root 5
        Mali Mali PROPN NNP object 5
    """)
    clauses_before_clauses(words)
    assert words[5].is_root
