"""What stands before a headline's colon, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_the_topic_is_no_phrase_of_the_verb(french: Mended) -> None:
    found = french("""
        Mali Mali PROPN obl:mod 4
        : : PUNCT punct 0
        l' le DET det 3
        ~armée armée NOUN nsubj 4
        frappe frapper VERB ROOT 4 Tense=Pres|VerbForm=Fin
        une un DET det 6
        base base NOUN obj 4
    """)
    assert found["Mali"] == ("other", "frappe")
    assert found["armée"] == ("subject", "frappe")


def test_of_a_topic_and_who_stands_behind_the_colon_only_the_second_acts(french: Mended) -> None:
    found = french("""
        Haïti Haïti PROPN nsubj 4
        : : PUNCT punct 4
        les le DET det 3
        gangs gang NOUN nsubj 4
        attaquent attaquer VERB ROOT 4 Tense=Pres|VerbForm=Fin
    """)
    assert found["Haïti"] == ("other", "attaquent")
    assert found["gangs"] == ("subject", "attaquent")
