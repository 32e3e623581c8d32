"""What is set before a French sentence, mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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


_ANGRY = """
    Furieux furieux NOUN ROOT 0
    de de ADP mark 2
    voir voir VERB acl 0 VerbForm=Inf
    des un DET det 4
    rebelles rebelle NOUN obj 2
    armés armer VERB acl 4 Tense=Past|VerbForm=Part
    , , PUNCT punct 0
    {} Oslo {} nsubj 8
    proteste protester VERB acl:relcl 4 Tense=Pres|VerbForm=Fin
"""


def test_clause_with_a_subject_behind_the_comma_governs(french: Mended) -> None:
    found = french(_ANGRY.format("Oslo", "PROPN"))
    assert found["proteste"] == ("root", "proteste")
    assert found["Furieux"] == ("adverbial-clause", "proteste")


def test_clause_with_a_relative_pronoun_does_not(french: Mended) -> None:
    assert french(_ANGRY.format("qui", "PRON"))["proteste"][0] == "relative-clause"


AFTER = """
    Après après ADP case 2
    leur leur DET det 2
    querelle querelle NOUN ROOT 2
    , , PUNCT punct 4
    Oslo Oslo PROPN conj 2
    et et CCONJ cc 8
    Riga Riga PROPN nsubj 8
    ont avoir AUX aux:tense 8 VerbForm=Fin
    rouvert rouvrir VERB conj 2 Tense=Past|VerbForm=Part
    leurs leur DET det 10
    consulats consulat NOUN obj 8
"""


def test_a_time_before_the_sentence_governs_no_clause(french: Mended) -> None:
    mended = french(AFTER)
    assert mended["querelle"] == ("oblique", "rouvert")
    assert mended["Oslo"] == ("subject", "rouvert")
    assert mended["Riga"] == ("conjunct", "Oslo")


def test_a_noun_said_twice_tells_how_and_not_who(french: Mended) -> None:
    found = french("""
        Porte porte PROPN nsubj 7
        par par ADP case 2
        porte porte NOUN nmod 0
        ~, , PUNCT punct 0
        des de ADP case 5
        miliciens milicien NOUN nmod 0
        ont avoir AUX aux:tense 7 Tense=Pres|VerbForm=Fin
        fouillé fouiller VERB ROOT 7 Tense=Past|VerbForm=Part
        Lima Lima PROPN obj 7
    """)
    assert found["Porte"] == ("oblique", "fouillé")
    assert found["miliciens"] == ("subject", "fouillé")


@pytest.mark.parametrize(("front", "found"), [("Ministre", ("apposition", "Alexis")), ("Lundi", ("oblique", "vu"))])
def test_a_bare_title_is_that_of_the_name_behind_the_comma(french: Mended, front: str, found: tuple[str, str]) -> None:
    relations = french(f"""
        {front} {front.lower()} NOUN obl:mod 4
        letton letton ADJ amod 0
        , , PUNCT punct 4
        Alexis Alexis PROPN nsubj 4
        vu voir VERB ROOT 4 Tense=Past|VerbForm=Part
        Rome Rome PROPN obj 4
    """)
    assert relations[front] == found
