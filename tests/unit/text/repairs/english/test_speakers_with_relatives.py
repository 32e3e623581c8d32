"""Who speaks behind the comma is the subject of the verb of speech, though a clause parts them."""

from __future__ import annotations

from streams.text.repairs.english.speakers_with_relatives import speakers_with_relatives
from streams.text.words import Word


def words_of(lines: str) -> list[Word]:
    rows = [line.split() for line in lines.strip().splitlines()]
    return [
        Word(index, text, lemma, pos, "", "", int(head), role=role)
        for index, (text, lemma, pos, role, head) in enumerate(rows)
    ]


def test_nurses_who_saw_it_tell_of_it() -> None:
    words = words_of("""
        Rebels rebel NOUN subject 1
        burned burn VERB root 1
        huts hut NOUN object 1
        , , PUNCT punctuation 2
        nurses nurse NOUN conjunct 2
        who who PRON subject 6
        saw see VERB relative-clause 4
        it it PRON object 6
        told tell VERB conjunct 1
        reporters reporter NOUN object 8
    """)
    speakers_with_relatives(words)
    assert (words[4].head, words[4].role) == (8, "subject")
    assert (words[8].head, words[8].role) == (8, "root")
    assert (words[1].head, words[1].role) == (8, "clausal-complement")


def test_those_who_are_joined_by_and_are_left() -> None:
    words = words_of("""
        Rebels rebel NOUN subject 1
        shot shoot VERB root 1
        nurses nurse NOUN object 1
        and and CCONJ coordinator 4
        priests priest NOUN conjunct 2
        who who PRON subject 6
        fled flee VERB relative-clause 4
        told tell VERB conjunct 1
    """)
    speakers_with_relatives(words)
    assert (words[4].head, words[4].role) == (2, "conjunct")
