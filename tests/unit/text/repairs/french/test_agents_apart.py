"""Agents of passives behind a clause, and phrases that are none, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_behind_a_clause_between_commas_the_passive_has_its_agent(french: Mended) -> None:
    found = french("""
        député député NOUN nsubj:pass 3
        a avoir AUX aux:tense 3
        été être AUX aux:pass 3
        arrêté arrêter VERB ROOT 3 Tense=Past|VerbForm=Part
        , , PUNCT punct 8
        alors alors ADV advmod 8
        qu' que SCONJ mark 8
        il il PRON nsubj 8
        fuyait fuir VERB advcl 3 Tense=Imp|VerbForm=Fin
        , , PUNCT punct 8
        par par ADP case 12
        la le DET det 12
        gendarmerie gendarmerie NOUN obl:mod 8
    """)
    assert found["gendarmerie"] == ("agent", "arrêté")


def test_against_whom_something_is_issued_did_not_issue_it(french: Mended) -> None:
    found = french("""
        mandat mandat NOUN ROOT 0
        émis émettre VERB acl 0 Tense=Past|VerbForm=Part
        par par ADP case 4
        la le DET det 4
        CPI CPI PROPN obl:agent 1
        contre contre ADP case 6
        Béchir Béchir PROPN obl:agent 1
    """)
    assert found["CPI"] == ("agent", "émis")
    assert found["Béchir"] == ("oblique", "émis")


def test_behind_who_imposed_it_stands_on_whom(french: Mended) -> None:
    found = french("""
        amendes amende NOUN nsubj 5
        infligées infliger VERB acl 0 Tense=Past|VerbForm=Part
        par par ADP case 3
        Oslo Oslo PROPN obl:agent 1
        à à ADP case 5
        Minsk Minsk PROPN obl:mod 6
        pèsent peser VERB ROOT 6 VerbForm=Fin
    """)
    assert found["Minsk"] == ("oblique", "infligées")


def test_by_right_behind_a_participle_is_its_own(french: Mended) -> None:
    found = french("""
        menaces menace NOUN nsubj 4
        lancées lancer VERB acl 0 Tense=Past|VerbForm=Part
        par par ADP case 3
        Oslo Oslo PROPN nmod 0
        pèsent peser VERB ROOT 4 VerbForm=Fin
    """)
    assert found["Oslo"] == ("agent", "lancées")
