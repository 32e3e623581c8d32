"""Verbs taken for adverbs and nouns, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

HEADLINE = """
Mali Mali PROPN ROOT 0
: : PUNCT punct 0
des de DET det 3
rebelles rebelle NOUN nmod 0 Number=Plur
{word} {word} ADV advmod 3
le le DET det 6
palais palais NOUN obj 4
"""


def test_behind_a_plural_noun_a_word_in_ent_is_its_verb(french: Mended) -> None:
    found = french(HEADLINE.format(word="pillent"))
    assert found["pillent"] == ("root", "pillent")
    assert found["rebelles"] == ("subject", "pillent")
    assert found["palais"] == ("object", "pillent")


def test_an_adverb_stays_one(french: Mended) -> None:
    assert french(HEADLINE.format(word="souvent"))["rebelles"][0] != "subject"
    assert french(HEADLINE.format(word="vraiment"))["rebelles"][0] != "subject"


def test_what_se_stands_before_is_a_verb(french: Mended) -> None:
    found = french("""
        Oman Oman PROPN nsubj 2
        s' se PRON expl:comp 2
        entremet entremet NOUN ROOT 2
        entre entre ADP case 4
        Rome Rome PROPN nmod 2
    """)
    assert found["Oman"] == ("subject", "entremet")
