"""Places of visits, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_where_somebody_stays_is_said_of_his_stay(french: Mended) -> None:
    found = french("""
        Lula Lula PROPN nsubj 1
        profite profiter VERB ROOT 1 Tense=Pres|VerbForm=Fin
        de de ADP case 4
        son son DET det 4
        escale escale NOUN obl:arg 1
        à à ADP case 6
        Lima Lima PROPN obl:mod 1
        pour pour ADP mark 8
        parler parler VERB advcl 1 VerbForm=Inf
    """)
    assert found["Lima"] == ("oblique", "escale")
