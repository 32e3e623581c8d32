"""Subjects of second clauses that were joined to the first. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.french.subjects_behind_joints import subjects_before_joints, subjects_behind_joints
from streams.text.words import Word

Read = Callable[[str], list[Word]]

NAME = """
Le le DET x determiner 1
Canada Canada PROPN x subject 3
a avoir AUX x auxiliary 3 VerbForm=Fin
rompu rompre VERB x root 3 VerbForm=Part
les le DET x determiner 5
négociations négociation NOUN x object 3
, , PUNCT x punctuation 3
et et CCONJ x coordinator 8
Washington Washington PROPN x conjunct 3
l' le PRON x object 11
a avoir AUX x auxiliary 11 VerbForm=Fin
menacé menacer VERB x adverbial-clause 3 VerbForm=Part
"""

PLANES = """
Oslo Oslo PROPN x subject 2
a avoir AUX x auxiliary 2 VerbForm=Fin
cédé céder VERB x root 2 VerbForm=Part
, , PUNCT x punctuation 2
mais mais CCONJ x coordinator 6
CASE de ADP x case 6
avions avion NOUN x conjunct 2
turcs turc ADJ x adjective 6
ont avoir AUX x auxiliary 9 VerbForm=Fin
frappé frapper VERB x adnominal-clause 6 VerbForm=Part
"""

OBJECT = """
Ankara Ankara PROPN x subject 2
a avoir AUX x auxiliary 2 VerbForm=Fin
bloqué bloquer VERB x root 2 VerbForm=Part
l' le DET x determiner 4
adhésion adhésion NOUN x subject 9
et et CCONJ x coordinator 6
Berlin Berlin PROPN x conjunct 4
lui lui PRON x indirect-object 9
a avoir AUX x auxiliary 9 VerbForm=Fin
refusé refuser VERB x adverbial-clause 2 VerbForm=Part
"""


def test_a_name_before_the_second_verb_is_its_subject(words_of: Read) -> None:
    words = words_of(NAME)
    subjects_behind_joints(words)
    assert (words[8].role, words[8].head) == ("subject", 11)
    assert (words[11].role, words[11].head) == ("conjunct", 3)


def test_des_may_be_the_subjects_article(words_of: Read) -> None:
    words = words_of(PLANES.replace("CASE", "des"))
    subjects_behind_joints(words)
    assert (words[6].role, words[6].head, words[5].role) == ("subject", 9, "determiner")


def test_what_has_a_preposition_is_no_subject(words_of: Read) -> None:
    words = words_of(PLANES.replace("CASE", "avec"))
    subjects_behind_joints(words)
    assert words[6].role == "conjunct"


def test_what_stands_before_the_joint_belongs_to_the_first_verb(words_of: Read) -> None:
    words = words_of(OBJECT)
    subjects_behind_joints(words)
    assert (words[4].role, words[4].head) == ("object", 2)
    assert (words[6].role, words[6].head) == ("subject", 9)


def test_a_verb_with_a_subject_keeps_it(words_of: Read) -> None:
    words = words_of(NAME.replace("l' le PRON x object", "on on PRON x subject"))
    subjects_behind_joints(words)
    assert words[8].role == "conjunct"


TAKEN = """
Ils il PRON x subject 2
ont avoir AUX x auxiliary 2
saisi saisir VERB x root 2 VerbForm=Part|Tense=Past
les le DET x determiner 4
camions camion NOUN x subject 8
et et CCONJ x coordinator 8
en en PRON x indirect-object 8
ont avoir AUX x auxiliary 8
brûlé brûler VERB x conjunct 2 VerbForm=Part|Tense=Past
dix dix NUM x object 8
"""


def test_no_subject_stands_before_the_joint(words_of: Read) -> None:
    words = words_of(TAKEN)
    subjects_before_joints(words)
    assert (words[4].role, words[4].head) == ("object", 2)


def test_a_first_verb_with_an_object_leaves_the_second_its_subject(words_of: Read) -> None:
    words = words_of(TAKEN.replace("les le DET x determiner 4", "tout tout PRON x object 2"))
    subjects_before_joints(words)
    assert words[4].role == "subject"
