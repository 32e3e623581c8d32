"""French perfects, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_participle_behind_an_insertion_is_the_verb(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        a avoir VERB ROOT 1 VerbForm=Fin
        , , PUNCT punct 1
        selon selon ADP case 5
        les le DET det 5
        médias média NOUN obl:mod 1
        , , PUNCT punct 5
        livré livrer VERB acl 5 Tense=Past|VerbForm=Part
        des un DET det 9
        chars char NOUN obj 7
    """)
    assert found["Rome"] == ("subject", "livré")
    assert found["a"] == ("auxiliary", "livré")
    assert found["médias"] == ("oblique", "livré")
    assert found["chars"] == ("object", "livré")


def test_what_two_accuse_each_other_of_is_no_second_deed(french: Mended) -> None:
    found = french("""
        Ils ils PRON nsubj 3
        se se PRON expl 3
        sont être AUX aux:tense 3 VerbForm=Fin
        accusés accuser VERB ROOT 3 Tense=Past|VerbForm=Part
        d' de ADP mark 6
        avoir avoir AUX aux:tense 6 VerbForm=Inf
        triché tricher VERB conj 3 Tense=Past|VerbForm=Part
    """)
    assert found["triché"] == ("open-complement", "accusés")


def test_an_occasion_between_a_perfect_s_words_parts_them_not(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 1
        a avoir VERB dep 4 Mood=Ind|Tense=Pres|VerbForm=Fin
        cette ce DET det 3
        fois fois NOUN obl:mod 4
        brandi brandir VERB ROOT 4 Tense=Past|VerbForm=Part
        la le DET det 6
        menace menace NOUN obj 4
    """)
    assert found["Sofia"] == ("subject", "brandi")
    assert found["a"] == ("auxiliary", "brandi")
