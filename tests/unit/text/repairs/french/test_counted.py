"""What is counted in French, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


DISPLACED = """
    Ils il PRON nsubj 2
    ont avoir AUX aux:tense 2 VerbForm=Fin
    tué tuer VERB ROOT 2 Tense=Past|VerbForm=Part
    trente trente NUM nummod 4
    déplacés déplacer VERB xcomp 2 Tense=Past|VerbForm=Part
"""

DOZENS = """
    Rome Rome PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    noyé noyer VERB ROOT 2 Tense=Past|VerbForm=Part
    sous sous ADP case 5
    les le DET det 5
    eaux eau NOUN obl:arg 2
    des de ADP case 7
    dizaines dizaine NOUN nmod 5
    de de ADP case 9
    tunnels tunnel NOUN nmod 7
"""


def test_participle_behind_a_number_is_somebody(french: Mended) -> None:
    assert french(DISPLACED)["déplacés"] == ("object", "tué")


def test_dozens_are_the_object(french: Mended) -> None:
    assert french(DOZENS)["dizaines"] == ("object", "noyé")


THOUSANDS = """
    Ils il PRON nsubj 2
    ont avoir AUX aux:tense 2 VerbForm=Fin
    tué tuer VERB ROOT 2 Tense=Past|VerbForm=Part
    huit huit NUM nummod 4
    mille mille NUM obl:arg 2
    musulmans musulman NOUN obl:arg 2
"""


def test_thousands_count_who_stands_behind(french: Mended) -> None:
    mended = french(THOUSANDS)
    assert mended["musulmans"] == ("object", "tué")
    assert mended["mille"] == ("numeral", "musulmans")


def test_whom_hundreds_count_is_somebody(french: Mended) -> None:
    found = french("""
        Trois trois NUM nummod 1
        cents cent NOUN nsubj 5
        guérilleros guérillero ADV amod 1
        turcs turc ADJ amod 2
        ont avoir AUX aux:tense 5 Mood=Ind|Tense=Pres|VerbForm=Fin
        fui fuir VERB ROOT 5 Tense=Past|VerbForm=Part
    """)
    assert found["guérilleros"] == ("subject", "fui")
    assert found["cents"] == ("numeral", "guérilleros")


def test_dozens_are_put_to_the_sword(french: Mended) -> None:
    found = french("""
        Ils il PRON nsubj 2
        ont avoir AUX aux:tense 2
        passé passer VERB ROOT 2 Tense=Past|VerbForm=Part
        par par ADP case 5
        les le DET det 5
        armes arme NOUN obl:arg 2
        des de ADP case 7
        centaines centaine NOUN obl:arg 2
        de de ADP case 9
        moines moine NOUN nmod 7
    """)
    assert found["centaines"] == ("object", "passé")
