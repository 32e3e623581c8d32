"""Nouns that are deeds and what was done, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_behind_who_did_it_stands_what_was_done(french: Mended) -> None:
    found = french("""
        La le DET det 1
        livraison livraison NOUN nsubj 7
        par par ADP case 3
        Berne Berne PROPN nmod 1
        de de ADP case 5
        chars char NOUN nmod 3 Number=Plur
        a avoir AUX aux:tense 7 Tense=Pres|VerbForm=Fin
        commencé commencer VERB ROOT 7 Tense=Past|VerbForm=Part
    """)
    assert found["chars"] == ("oblique", "livraison")


def test_so_it_does_behind_those_who_are_told_of(french: Mended) -> None:
    found = french("""
        La le DET det 1
        capture capture NOUN nsubj 11
        par par ADP case 4
        les le DET det 4
        rebelles rebelle NOUN nmod 1 Number=Plur
        yéménites yéménite ADJ amod 4
        d' de ADP case 8
        un un DET det 8
        cargo cargo NOUN nmod 4 Number=Sing
        grec grec ADJ amod 8
        a avoir AUX aux:tense 11 Tense=Pres|VerbForm=Fin
        duré durer VERB ROOT 11 Tense=Past|VerbForm=Part
    """)
    assert found["cargo"] == ("oblique", "capture")


def test_whose_an_office_is_does_not(french: Mended) -> None:
    found = french("""
        La le DET det 1
        confirmation confirmation NOUN nsubj 8
        par par ADP case 4
        le le DET det 4
        ministère ministère NOUN nmod 1 Number=Sing
        de de ADP case 7
        la le DET det 7
        Défense défense NOUN nmod 4 Number=Sing
        surprend surprendre VERB ROOT 8 Tense=Pres|VerbForm=Fin
    """)
    assert found["Défense"] == ("oblique", "ministère")


def test_talks_resumed_in_a_town_are_not_the_towns(french: Mended) -> None:
    found = french("""
        Reprise reprise NOUN ROOT 0
        à à ADP case 2
        Berne Berne PROPN nmod 0
        des de ADP case 4 Definite=Def|PronType=Art
        négociations négociation NOUN nmod 2 Number=Plur
        entre entrer ADP case 6
        Bamako Bamako PROPN nmod 2
        et et CCONJ cc 9
        les le DET det 9
        rebelles rebelle NOUN conj 6
    """)
    assert found["négociations"] == ("oblique", "Reprise")
    assert found["Bamako"] == ("oblique", "négociations")
