"""Verbs of relative clauses that a parser takes for participles, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]

SUSPECTED = """
    Oslo Oslo PROPN nsubj 1
    loge loger VERB ROOT 1 VerbForm=Fin
    deux deux NUM nummod 3
    Grecs Grec NOUN obj 1 Number=Plur
    , , PUNCT punct 1
    que que PRON mark 8
    le le DET det 7
    juge juge NOUN nsubj 8
    soupçonne soupçonner VERB dep 1 Tense=Past|VerbForm=Part
"""


def test_whom_a_judge_suspects_is_told_of_the_noun(french: Mended) -> None:
    assert french(SUSPECTED)["soupçonne"] == ("relative-clause", "Grecs")
