"""What a parser should have said, so that nothing is left to mend."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from streams.text.clear import convert_clear
from streams.text.roles import ROLES
from streams.text.universal import convert_universal
from streams.text.words import Word, depends_on
from tests.eval.adaptation.corrected import corrected_trees
from tests.eval.adaptation.trees import Convert, Heard, Labels, Tree, mended_tree

LANGUAGES = ("en", "fr")


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


RIGHT = tree("""
    Tunis PROPN nsubj 1
    quitte VERB ROOT 1
    Oran PROPN obj 1
""")


def labels(said: Tree) -> Labels:
    """Those that one sentence shows."""
    return Labels([heard(said, convert_universal)], convert_universal)


def test_heads_and_labels_are_those_of_the_mended_words() -> None:
    said = FRENCH.converted(convert_universal, 3)
    one = heard(
        FRENCH, convert_universal, Rabat=replace(said[0], role="subject"), Alger=replace(said[2], role="object")
    )
    assert mended_tree(one, convert_universal, labels(RIGHT), is_clear=False).labels == ("nsubj", "ROOT", "obj")


def test_what_labels_can_not_say_stays_as_the_parser_had_it() -> None:
    said = FRENCH.converted(convert_universal, 3)
    one = heard(FRENCH, convert_universal, Rabat=replace(said[0], role="subject"))
    assert mended_tree(one, convert_universal, labels(FRENCH), is_clear=False) == FRENCH


def test_a_role_has_the_label_that_most_often_stands_for_it() -> None:
    obliques = tree("""
        part VERB ROOT 0
        Alger PROPN obl:mod 0
        Rabat PROPN obl:mod 0
        Tunis PROPN obl:arg 0
    """)
    oblique = Word(index=0, text="Oran", lemma="Oran", pos="PROPN", tag="", label="nmod", head=1, role="oblique")
    assert labels(obliques).of(oblique) == "obl:mod"
    assert labels(obliques).of(replace(oblique, text="Tunis")) == "obl:arg"


def test_in_clear_the_noun_goes_below_its_preposition() -> None:
    said = tree("""
        Rabat PROPN nsubj 1
        withdrew VERB ROOT 1
        troops NOUN dobj 1
        from ADP prep 2
        Bamako PROPN pobj 3
    """)
    bamako = replace(said.converted(convert_clear, 5)[4], head=1, role="oblique")
    mended = mended_tree(
        heard(said, convert_clear, Bamako=bamako), convert_clear, Labels([], convert_clear), is_clear=True
    )
    assert (mended.heads[3], mended.labels[3]) == (1, "prep")
    assert (mended.heads[4], mended.labels[4]) == (3, "pobj")


def test_what_a_person_corrected_is_found_by_its_words(tmp_path: Path) -> None:
    rows = ("1 Rabat Rabat PROPN _ _ 2 subject _ _", "2 accuse accuser VERB _ VerbForm=Fin 0 root _ _")
    (tmp_path / "fr.conllu").write_text("\n".join(row.replace(" ", "\t") for row in rows) + "\n\n", encoding="utf-8")
    words = corrected_trees("fr", tmp_path)["Rabat", "accuse"]
    assert [(word.role, word.head, word.pos) for word in words] == [("subject", 1, "PROPN"), ("root", 1, "VERB")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_corrected_sentence_is_one_tree_of_known_roles(language: str) -> None:
    for texts, words in corrected_trees(language).items():
        assert {word.role for word in words} <= set(ROLES), texts
        assert sum(word.is_root for word in words) == 1, texts
        assert all(depends_on(words, word.index, one.index) for one in words if one.is_root for word in words), texts


def test_of_a_language_that_nobody_corrected_nothing_is_known(tmp_path: Path) -> None:
    assert corrected_trees("en", tmp_path) == {}
