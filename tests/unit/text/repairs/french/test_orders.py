"""By whose order something was done, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

CLOSED = """
    Deux deux NUM nummod 1
    écoles école NOUN nsubj:pass 4
    ont avoir AUX aux:tense 4 VerbForm=Fin
    été être AUX aux:pass 4 Tense=Past|VerbForm=Part
    fermées fermer VERB ROOT 4 Tense=Past|VerbForm=Part
    sur sur ADP case 6
    ordre ordre NOUN obl:mod 4
    du de ADP case 8
    préfet préfet NOUN nmod 6
"""

LEAVING = """
    Deux deux NUM nummod 1
    Grecs Grec NOUN nsubj:pass 4
    ont avoir AUX aux:tense 4 VerbForm=Fin
    été être AUX aux:pass 4 Tense=Past|VerbForm=Part
    refoulés refouler VERB ROOT 4 Tense=Past|VerbForm=Part
    sur sur ADP case 6
    ordre ordre NOUN obl:mod 4
    d' de ADP case 8
    expulsion expulsion NOUN nmod 6
"""


def test_who_ordered_it_does_it(french: Mended) -> None:
    assert french(CLOSED)["préfet"] == ("agent", "fermées")


def test_order_of_what_is_nobodys(french: Mended) -> None:
    assert french(LEAVING)["expulsion"] == ("oblique", "ordre")
