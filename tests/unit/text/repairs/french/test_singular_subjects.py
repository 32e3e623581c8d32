"""Singular subjects of verbs in the plural. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


TREE = """
    Le le DET det 1
    chef chef NOUN nsubj 8 Number=Sing
    de de ADP case 4
    l' le DET det 4
    armée armée NOUN nmod 1
    et et CCONJ cc 7
    deux deux NUM nummod 7
    juges juge NOUN conj 4
    VERB
"""


def test_a_verb_in_the_plural_has_two_subjects(french: Mended) -> None:
    found = french(TREE.replace("VERB", "fuient fuir VERB ROOT 8 Tense=Pres|VerbForm=Fin|Number=Plur"))
    assert found["juges"] == ("conjunct", "chef")


def test_a_verb_in_the_singular_has_one(french: Mended) -> None:
    found = french(TREE.replace("VERB", "fuit fuir VERB ROOT 8 Tense=Pres|VerbForm=Fin|Number=Sing"))
    assert found["juges"] == ("conjunct", "armée")
