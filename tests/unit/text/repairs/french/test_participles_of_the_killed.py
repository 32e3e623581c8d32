"""By whom somebody was killed, behind a comma, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

KILLED = """
    Oslo Oslo PROPN nsubj 1
    annonce annoncer VERB ROOT 1 VerbForm=Fin
    la le DET det 3
    mort mort NOUN obj 1 Gender=Fem|Number=Sing
    de de ADP case 6
    deux deux NUM nummod 6
    pompiers pompier NOUN nmod 3 Gender=Masc|Number=Plur
    , , PUNCT punct 8
    tués tuer VERB dep 1 Tense=Past|VerbForm=Part
    par par ADP case 11
    un un DET det 11
    obus obus NOUN obl:agent 8
"""


def test_participle_tells_of_those_it_agrees_with(french: Mended) -> None:
    assert french(KILLED)["tués"] == ("adnominal-clause", "pompiers")
