"""Little words before a French verb, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


DISPERSED = """
    Ils il PRON nsubj 1
    défilent défiler VERB ROOT 1 VerbForm=Fin
    et et CCONJ cc 4
    la le DET det 4
    garde garde NOUN conj 1
    les le DET obj 7
    a avoir AUX aux:tense 7 VerbForm=Fin
    chassés chasser VERB conj 1 Tense=Past|VerbForm=Part
"""

AROUND = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    réuni réunir VERB ROOT 2 Tense=Past|VerbForm=Part
    autour autour ADV advmod 2
    d' de ADP case 6
    une un DET det 6
    table table NOUN obl:arg 2
"""

AS_TO = """
    Oslo Oslo PROPN nsubj 2
    se se PRON expl:comp 2
    dit dire VERB ROOT 2 VerbForm=Fin
    sceptique sceptique ADJ xcomp 2
    quant quant ADV case 7
    à à ADP fixed 4
    un un DET det 7
    compromis compromis NOUN obl:mod 2
"""


def test_article_before_avoir_is_whom_it_is_done_to(french: Mended) -> None:
    mended = french(DISPERSED)
    assert mended["les"] == ("object", "chassés")
    assert mended["garde"] == ("subject", "chassés")


def test_around_is_a_preposition(french: Mended) -> None:
    mended = french(AROUND)
    assert mended["autour"] == ("case", "table")
    assert mended["table"] == ("oblique", "réuni")


def test_as_to_is_one_preposition(french: Mended) -> None:
    assert french(AS_TO)["quant"] == ("case", "compromis")


def test_with_somebody_is_a_preposition(french: Mended) -> None:
    assert french(AROUND.replace("autour autour", "auprès auprès"))["auprès"] == ("case", "table")
