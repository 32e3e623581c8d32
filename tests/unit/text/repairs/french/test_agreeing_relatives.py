"""Relative pronouns of one or of several, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

REFUSED = """
    Oslo Oslo PROPN nsubj 1
    presse presser VERB ROOT 1 VerbForm=Fin
    le le DET det 3
    maire maire NOUN obj 1 Number=Sing
    de de ADP mark 5
    loger loger VERB xcomp 1 VerbForm=Inf
    des un DET det 7
    gardes garde NOUN obj 5 Number=Plur
    , , PUNCT punct 7
    auquel auquel PRON obl:arg 11
    Riga Riga PROPN nsubj 11
    répond répondre VERB acl:relcl 7 VerbForm=Fin
"""


def test_one_is_not_several(french: Mended) -> None:
    assert french(REFUSED)["répond"] == ("relative-clause", "maire")
