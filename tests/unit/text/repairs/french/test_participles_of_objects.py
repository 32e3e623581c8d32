"""French participles behind a comma, and in front of all, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]
PARTICIPLE = "Tense=Past|VerbForm=Part"


def test_whom_one_frees_was_arrested(french: Mended) -> None:
    found = french(f"""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2 VerbForm=Fin
        gracié gracier VERB ROOT 2 {PARTICIPLE}
        le le DET det 4
        moine moine NOUN obj 2
        serbe serbe ADJ amod 4
        , , PUNCT punct 2
        condamné condamner VERB advcl 2 {PARTICIPLE}
        lundi lundi NOUN obl 7
    """)
    assert found["condamné"] == ("adnominal-clause", "moine")


def test_who_leaves_a_country_was_driven_out(french: Mended) -> None:
    found = french(f"""
        Sall Sall PROPN nsubj 2
        a avoir AUX aux:tense 2 VerbForm=Fin
        quitté quitter VERB ROOT 2 {PARTICIPLE}
        le le DET det 4
        palais palais NOUN obj 2
        , , PUNCT punct 2
        renversé renverser VERB advcl 2 {PARTICIPLE}
        lundi lundi NOUN obl 6
    """)
    assert found["renversé"] == ("adverbial-clause", "quitté")


def test_a_bare_mise_in_front_is_a_participle(french: Mended) -> None:
    found = french("""
        Mise mise NOUN obl:mod 8
        en en ADP case 2
        cause cause NOUN nmod 0
        par par ADP case 4
        Quito Quito PROPN nmod 0
        , , PUNCT punct 8
        la le DET det 7
        firme firme NOUN nsubj 8
        nie nier VERB ROOT 8 VerbForm=Fin
        tout tout PRON obj 8
    """)
    assert found["Mise"] == ("adverbial-clause", "nie")
    assert found["Quito"] == ("agent", "Mise")


def test_a_participle_that_disagrees_with_the_subject_is_anothers(french: Mended) -> None:
    found = french(f"""
        Le le DET det 1
        pays pays NOUN nsubj 2
        rompt rompre VERB ROOT 2 VerbForm=Fin
        avec avec ADP case 4
        Doha Doha PROPN obl:arg 2
        , , PUNCT punct 2
        accusée accuser VERB advcl 2 {PARTICIPLE}
        lundi lundi NOUN obl 6
    """)
    assert found["accusée"] == ("adnominal-clause", "Doha")


def test_one_that_agrees_stays(french: Mended) -> None:
    found = french(f"""
        Le le DET det 1
        pays pays NOUN nsubj 2
        rompt rompre VERB ROOT 2 VerbForm=Fin
        avec avec ADP case 4
        Doha Doha PROPN obl:arg 2
        , , PUNCT punct 2
        accusé accuser VERB advcl 2 {PARTICIPLE}
        lundi lundi NOUN obl 6
    """)
    assert found["accusé"] == ("adverbial-clause", "rompt")
