"""What opens a sentence and is taken for all of it. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

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
