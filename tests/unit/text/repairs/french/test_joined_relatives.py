"""Relative pronouns behind prepositions, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

SEIZED = """
Le le DET det 1
magnat magnat NOUN nsubj 10
~, , PUNCT punct 6
dont dont PRON nmod {head} PronType=Rel
{name} {name} {pos} nsubj 6
a avoir AUX aux:tense 6 Tense=Pres|VerbForm=Fin
saisi saisir VERB acl:relcl 1 Tense=Past|VerbForm=Part
les le DET det 8
comptes compte NOUN obj 6
~, , PUNCT punct 10
proteste protester VERB ROOT 10 Tense=Pres|VerbForm=Fin
"""


def test_whose_things_a_name_takes_is_said_with_the_verb(french: Mended) -> None:
    assert french(SEIZED.format(head=4, name="Rome", pos="PROPN"))["dont"] == ("oblique", "saisi")


def test_whose_servant_does_it_is_said_with_the_servant(french: Mended) -> None:
    assert french(SEIZED.format(head=4, name="fils", pos="NOUN"))["dont"][1] == "fils"


def test_behind_a_clause_with_a_preposition_stands_the_verb_of_its_noun(french: Mended) -> None:
    found = french("""
        La le DET det 1
        radio radio NOUN nsubj 6
        ~, , PUNCT punct 6
        à à ADP case 4
        laquelle lequel PRON nmod 5 PronType=Rel
        Lomé Lomé PROPN nsubj 7
        a avoir AUX aux:tense 7 Tense=Pres|VerbForm=Fin
        retiré retirer VERB ROOT 7 Tense=Past|VerbForm=Part
        sa son DET det 9
        licence licence NOUN obj 7
        ~, , PUNCT punct 11
        emploie employer VERB advcl 7 Tense=Pres|VerbForm=Fin
        dix dix NUM nummod 13
        personnes personne NOUN obj 11
    """)
    assert found["laquelle"] == ("oblique", "retiré")
    assert found["emploie"] == ("root", "emploie")
    assert found["radio"] == ("subject", "emploie")
