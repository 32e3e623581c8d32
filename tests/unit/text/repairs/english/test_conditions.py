"""Conditions told by the order of words are clauses with a verb of their own."""

from __future__ import annotations

from streams.text.repairs.english.conditions import repair_conditions
from streams.text.words import Word


def words_of(lines: str) -> list[Word]:
    rows = [line.split() for line in lines.strip().splitlines()]
    return [
        Word(index, text, text.lower(), pos, tag, "", int(head), role=role)
        for index, (text, pos, tag, role, head) in enumerate(rows)
    ]


def test_were_before_its_subject_joins_the_infinitive_to_the_main_clause() -> None:
    words = words_of("""
        Were AUX VBD adverbial-clause 6
        Iran PROPN NNP subject 0
        to PART TO mark 3
        arm VERB VB open-complement 0
        rebels NOUN NNS object 3
        , PUNCT , punctuation 6
        act VERB VB root 6
    """)
    repair_conditions(words)
    assert (words[3].head, words[3].role) == (6, "adverbial-clause")
    assert (words[1].head, words[0].head, words[0].role) == (3, 3, "mark")
    assert words[2].role == "auxiliary"


def test_the_main_verb_that_hangs_on_were_becomes_the_root() -> None:
    words = words_of("""
        Were AUX VBD root 0
        Iran PROPN NNP subject 0
        to PART TO mark 3
        arm VERB VB adverbial-clause 0
        rebels NOUN NNS object 3
        Turkey PROPN NNP subject 0
        act VERB VB other 0
    """)
    repair_conditions(words)
    assert words[6].is_root
    assert (words[3].head, words[5].head) == (6, 6)


def test_were_behind_its_subject_is_what_it_was() -> None:
    words = words_of("""
        Troops NOUN NNS subject 1
        were AUX VBD root 1
        to PART TO mark 3
        leave VERB VB open-complement 1
    """)
    repair_conditions(words)
    assert words[1].is_root
    assert words[3].role == "open-complement"


def test_were_behind_if_and_its_subject_helps_the_infinitive() -> None:
    words = words_of("""
        if SCONJ IN mark 2
        Iran PROPN NNP subject 2
        were AUX VBD adverbial-clause 7
        to PART TO mark 4
        arm VERB VB open-complement 2
        rebels NOUN NNS object 4
        , PUNCT , punctuation 7
        act VERB VB root 7
    """)
    repair_conditions(words)
    assert (words[4].head, words[4].role) == (7, "adverbial-clause")
    assert (words[0].head, words[1].head, words[2].role) == (4, 4, "auxiliary")


def test_should_before_its_subject_hangs_its_clause_on_the_one_before() -> None:
    words = words_of("""
        Oman PROPN NNP subject 1
        promised VERB VBD clausal-complement 6
        help NOUN NN object 1
        should AUX MD auxiliary 5
        rebels NOUN NNS subject 5
        attack VERB VB root 5
        . PUNCT . punctuation 5
    """)
    words[1].head = 5
    repair_conditions(words)
    assert (words[1].head, words[1].role) == (1, "root")
    assert (words[5].head, words[5].role) == (1, "adverbial-clause")
    assert (words[3].role, words[3].lemma) == ("mark", "if")


def test_should_behind_its_subject_asks_for_something() -> None:
    words = words_of("""
        Oman PROPN NNP subject 1
        said VERB VBD root 1
        rebels NOUN NNS subject 4
        should AUX MD auxiliary 4
        withdraw VERB VB clausal-complement 1
        . PUNCT . punctuation 1
    """)
    repair_conditions(words)
    assert words[3].role == "auxiliary"
