"""Known names held together."""

from __future__ import annotations

from streams.text.names import hold_together
from streams.text.trees import break_cycles
from streams.text.words import Word


def word(index: int, text: str, role: str, head: int) -> Word:
    return Word(index=index, text=text, lemma=text, pos="PROPN", tag="", label="", head=head, role=role)


def test_a_second_part_hangs_on_the_first() -> None:
    words = [
        word(0, "reçu", "root", 0),
        word(1, "Kim", "oblique", 0),
        word(2, "Jong-un", "object", 0),
        word(3, "aujourd'hui", "oblique", 2),
    ]
    hold_together(words, range(1, 3))
    assert (words[2].head, words[2].role) == (1, "flat")
    assert words[3].head == 1


def test_no_word_is_left_below_itself() -> None:
    words = [word(0, "Kim", "subject", 1), word(1, "Jong-un", "object", 2), word(2, "parle", "flat", 0)]
    hold_together(words, range(2))
    break_cycles(words)
    for each in words:
        index = each.index
        for _ in words:
            index = words[index].head
        assert words[index].is_root


def test_the_root_of_the_sentence_stays_it() -> None:
    words = [word(0, "Kim", "subject", 2), word(1, "Jong-un", "root", 1), word(2, "parle", "adnominal-clause", 1)]
    hold_together(words, range(2))
    assert words[1].is_root
    assert (words[0].head, words[0].role) == (1, "flat")


def test_a_name_in_one_piece_is_left_alone() -> None:
    words = [
        word(0, "Corée", "subject", 3),
        word(1, "du", "case", 2),
        word(2, "Nord", "oblique", 0),
        word(3, "a", "root", 3),
    ]
    hold_together(words, range(3))
    assert [(each.head, each.role) for each in words[:3]] == [(3, "subject"), (2, "case"), (0, "oblique")]


def test_who_is_joined_to_the_end_of_a_name_is_joined_to_the_whole() -> None:
    words = [
        word(0, "Afrique", "subject", 5),
        word(1, "du", "case", 2),
        word(2, "Sud", "possessor", 0),
        word(3, "et", "coordinator", 4),
        word(4, "Malawi", "conjunct", 2),
        word(5, "négocient", "root", 5),
    ]
    hold_together(words, range(3))
    assert words[4].head == 0
