"""What is set before a French sentence, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


TITLE = """
    Figure figure NOUN nsubj:pass 9
    de de ADP case 3
    la le DET det 3
    gauche gauche NOUN nmod 0
    , , PUNCT punct 6
    le le DET det 6
    poète poète NOUN conj 0
    a avoir AUX aux:tense 9 VerbForm=Fin
    été être AUX aux:pass 9 VerbForm=Part
    arrêté arrêter VERB ROOT 9 Tense=Past|VerbForm=Part
"""

FACED = """
    Face face NOUN case 2
    aux à ADP case 2
    émissaires émissaire NOUN nsubj 7
    , , PUNCT punct 2
    Ali Ali PROPN appos 2
    Bongo Bongo PROPN flat:name 4
    a avoir AUX aux:tense 7 VerbForm=Fin
    cédé céder VERB ROOT 7 Tense=Past|VerbForm=Part
"""


def test_bare_title_is_of_the_subject(french: Mended) -> None:
    mended = french(TITLE)
    assert mended["poète"] == ("passive-subject", "arrêté")
    assert mended["Figure"] == ("apposition", "poète")


def test_who_is_faced_is_no_subject(french: Mended) -> None:
    mended = french(FACED)
    assert mended["Ali"] == ("subject", "cédé")
    assert mended["émissaires"] == ("oblique", "cédé")


def test_who_is_in_a_mood_is_the_subject(french: Mended) -> None:
    found = french("""
        Discret discret ADJ nsubj 7
        depuis depuis ADP case 3
        son son DET det 3
        élection élection NOUN nmod 0
        ~, , PUNCT punct 3
        William William PROPN appos 3
        Ruto Ruto PROPN flat:name 5
        passe passer VERB ROOT 7 Tense=Pres|VerbForm=Fin
    """)
    assert found["William"] == ("subject", "passe")
    assert found["Discret"] == ("adverb", "passe")
