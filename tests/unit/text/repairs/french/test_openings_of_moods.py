"""Subjects behind a mood or a heading. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.french.openings_of_moods import subjects_behind_moods
from streams.text.words import Word

Read = Callable[[str], list[Word]]

MOOD = """
OPENING x VERB 7
de de ADP x case 2
ces ce DET x determiner 3
lenteurs lenteur NOUN x oblique 0
, , PUNCT x punctuation 3
le le DET x determiner 6
Tchad Tchad PROPN x apposition 3
a avoir AUX x auxiliary 8 VerbForm=Fin
suspendu suspendre VERB x root 8 VerbForm=Part
"""

HEADING = """
Première premier ADJ x adjective 1
étape étape NOUN x subject 7
: : PUNCT x punctuation 1
le le DET x determiner 4
ministre ministre NOUN x apposition 1
s' se PRON x expletive 7
est être AUX x auxiliary 7 VerbForm=Fin
rendu rendre VERB x root 7 VerbForm=Part
"""


def test_who_is_weary_acts(words_of: Read) -> None:
    words = words_of(MOOD.replace("OPENING x VERB 7", "Lassé lassé NOUN x subject 8"))
    subjects_behind_moods(words)
    assert (words[6].role, words[6].head, words[0].role) == ("subject", 8, "adverbial-clause")


def test_a_name_in_a_list_is_no_mood(words_of: Read) -> None:
    words = words_of(MOOD.replace("OPENING x VERB 7", "Berlin Berlin PROPN x subject 8"))
    subjects_behind_moods(words)
    assert words[0].role == "subject"


def test_what_a_heading_announces_has_a_subject_of_its_own(words_of: Read) -> None:
    words = words_of(HEADING)
    subjects_behind_moods(words)
    assert (words[4].role, words[4].head, words[1].role) == ("subject", 7, "other")
