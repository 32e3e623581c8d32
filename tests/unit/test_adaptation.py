"""What a parser should have said, so that nothing is left to mend."""

from __future__ import annotations

from dataclasses import replace

from streams.text.clear import convert_clear
from streams.text.universal import convert_universal
from streams.text.words import Word
from tests.eval.adaptation.trees import Convert, Heard, Tree, labels_of_roles, mended_tree


def tree(rows: str) -> Tree:
    """From lines of `text pos label head`."""
    words, parts, labels, heads = zip(*(line.split() for line in rows.strip().splitlines()), strict=True)
    count = len(words)
    return Tree(words, (True,) * count, tuple(map(int, heads)), labels, parts, ("",) * count, ("",) * count)


def heard(said: Tree, convert: Convert, **mended: Word) -> Heard:
    """The sentence with some words mended, by their text."""
    words = said.converted(convert, len(said.words))
    return Heard(said, [mended.get(word.text, word) for word in words])


FRENCH = tree("""
    Rabat PROPN obj 1
    accuse VERB ROOT 1
    Alger PROPN obl:mod 1
""")


def test_heads_and_labels_are_those_of_the_mended_words() -> None:
    said = FRENCH.converted(convert_universal, 3)
    one = heard(
        FRENCH, convert_universal, Rabat=replace(said[0], role="subject"), Alger=replace(said[2], role="object")
    )
    label_of = {"subject": "nsubj", "object": "obj"}
    assert mended_tree(one, convert_universal, label_of, is_clear=False).labels == ("nsubj", "ROOT", "obj")


def test_what_labels_can_not_say_stays_as_the_parser_had_it() -> None:
    said = FRENCH.converted(convert_universal, 3)
    one = heard(FRENCH, convert_universal, Rabat=replace(said[0], role="subject"))
    assert mended_tree(one, convert_universal, {"subject": "iobj"}, is_clear=False) == FRENCH


def test_a_role_has_the_label_that_most_often_stands_for_it() -> None:
    obliques = tree("""
        part VERB ROOT 0
        Alger PROPN obl:mod 0
        Rabat PROPN obl:mod 0
        Tunis PROPN obl:arg 0
    """)
    assert labels_of_roles([heard(obliques, convert_universal)], convert_universal)["oblique"] == "obl:mod"


def test_in_clear_the_noun_goes_below_its_preposition() -> None:
    said = tree("""
        Rabat PROPN nsubj 1
        withdrew VERB ROOT 1
        troops NOUN dobj 1
        from ADP prep 2
        Bamako PROPN pobj 3
    """)
    bamako = replace(said.converted(convert_clear, 5)[4], head=1, role="oblique")
    mended = mended_tree(heard(said, convert_clear, Bamako=bamako), convert_clear, {}, is_clear=True)
    assert (mended.heads[3], mended.labels[3]) == (1, "prep")
    assert (mended.heads[4], mended.labels[4]) == (3, "pobj")
