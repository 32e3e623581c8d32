"""Objects behind French idioms, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


SHOT = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    passé passer VERB ROOT 2 Tense=Past|VerbForm=Part
    par par ADP case 5
    les le DET det 5
    armes arme NOUN obl:agent 2
    un un DET det 7
    espion espion NOUN appos 5
"""


def test_object_is_no_more_of_the_idiom(french: Mended) -> None:
    mended = french(SHOT)
    assert mended["espion"] == ("object", "passé")
    assert mended["armes"] == ("oblique", "passé")


IN_TURN = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    appelé appeler VERB ROOT 2 Tense=Past|VerbForm=Part
    à à ADP case 5
    son son DET det 5
    tour tour NOUN obl:arg 2
    Lima Lima PROPN appos 5
"""


def test_a_name_is_no_part_of_in_turn(french: Mended) -> None:
    assert french(IN_TURN)["Lima"] == ("object", "appelé")
