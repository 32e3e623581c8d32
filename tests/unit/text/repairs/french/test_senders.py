"""Who has sent what strikes, told before it, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


SENT = """
    {0} {1} VERB advcl 6 Tense=Past|VerbForm=Part
    par par ADP case 2
    Oslo Oslo PROPN obl:agent 0
    , , PUNCT punct 6
    une un DET det 5
    roquette roquette NOUN nsubj 6
    frappe frapper VERB ROOT 6 Mood=Ind|Tense=Pres|VerbForm=Fin
    Rome Rome PROPN obj 6
"""


def test_participle_is_told_of_what_was_sent(french: Mended) -> None:
    assert french(SENT.format("Lancée", "lancer"))["Lancée"] == ("adnominal-clause", "roquette")


def test_other_participles_are_told_of_the_verb(french: Mended) -> None:
    assert french(SENT.format("Accusée", "accuser"))["Accusée"] == ("adverbial-clause", "frappe")
