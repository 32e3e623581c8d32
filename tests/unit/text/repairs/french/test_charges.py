"""Charges below him who makes them. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.french.charges import charges_below_accusers, givers_taken_for_objects
from streams.text.words import Word

Read = Callable[[str], list[Word]]

TREE = """
    Un un DET x determiner 1
    ministre ministre NOUN x passive-subject 3
    est être AUX x passive-auxiliary 3 VerbForm=Fin
    VERB VERB x root 3 VerbForm=Part
    par par ADP x case 6
    la le DET x determiner 6
    cour cour NOUN x agent 3
    de de ADP x case 8
    WHAT NOUN x oblique 6
"""


def test_what_somebody_is_accused_of_is_not_the_courts(words_of: Read) -> None:
    words = words_of(TREE.replace("VERB VERB", "accusé accuser VERB").replace("WHAT", "fraude fraude"))
    charges_below_accusers(words)
    assert words[8].head == 3


def test_what_tells_the_accusers_office_stays(words_of: Read) -> None:
    words = words_of(TREE.replace("VERB VERB", "accusé accuser VERB").replace("WHAT", "police police"))
    charges_below_accusers(words)
    assert words[8].head == 6


def test_another_verb_takes_no_charge(words_of: Read) -> None:
    words = words_of(TREE.replace("VERB VERB", "reçu recevoir VERB").replace("WHAT", "fraude fraude"))
    charges_below_accusers(words)
    assert words[8].head == 6


def test_he_from_whom_something_comes_is_no_object(words_of: Read) -> None:
    words = words_of("""
        Oslo Oslo PROPN x subject 1
        obtient obtenir VERB x root 1 VerbForm=Fin
        de de DET x determiner 3
        Paris Paris PROPN x object 1
        une un DET x determiner 5
        aide aide NOUN x object 1
    """)
    givers_taken_for_objects(words)
    assert (words[3].role, words[2].role) == ("oblique", "case")
