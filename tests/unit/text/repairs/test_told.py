"""What somebody is told in French, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


WARNED = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    averti avertir VERB ROOT 2 Tense=Past|VerbForm=Part
    le le DET det 4
    Tchad Tchad PROPN obj 2
    {} que PRON obj 7
    {} il PRON {} 7
    paierait payer VERB acl:relcl 4 VerbForm=Fin
"""


def test_what_somebody_is_told_is_no_clause_about_him(french: Mended) -> None:
    assert french(WARNED.format("qu'", "il", "nsubj"))["paierait"] == ("clausal-complement", "averti")
