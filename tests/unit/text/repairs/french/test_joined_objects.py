"""What *et* joins to an object or an infinitive in French, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


OBJECTS = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    rapproché rapprocher VERB ROOT 2 Tense=Past|VerbForm=Part
    Bamako Bamako PROPN obj 2
    et et CCONJ cc 6
    les le DET det 6
    rebelles rebelle NOUN conj 2
"""

INFINITIVES = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    conseillé conseiller VERB ROOT 2 Tense=Past|VerbForm=Part
    au à ADP case 4
    roi roi NOUN obl:arg 2
    de de ADP mark 6
    partir partir VERB xcomp 2 VerbForm=Inf
    et et CCONJ cc 9
    de de ADP mark 9
    céder céder VERB conj 2 VerbForm=Inf
"""


def test_second_object_is_joined_to_the_first(french: Mended) -> None:
    assert french(OBJECTS)["rebelles"] == ("conjunct", "Bamako")


def test_second_infinitive_is_joined_to_the_first(french: Mended) -> None:
    assert french(INFINITIVES)["céder"] == ("conjunct", "partir")
