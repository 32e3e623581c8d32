"""Clauses that say what somebody is told or asked. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_what_somebody_is_warned_of_is_no_clause_about_him(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        avertit avertir VERB ROOT 1 Tense=Pres|VerbForm=Fin
        Minsk Minsk PROPN obj 1
        qu' que PRON obj 5
        il il PRON nsubj 5
        romprait rompre VERB acl:relcl 2 Mood=Cnd|VerbForm=Fin
        le le DET det 7
        traité traité NOUN obj 5
    """)
    assert found["romprait"] == ("clausal-complement", "avertit")
    assert found["qu'"] == ("mark", "romprait")


def test_what_is_to_be_obtained_is_the_infinitives(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        cherche chercher VERB ROOT 1 Tense=Pres|VerbForm=Fin
        à à ADP mark 3
        obtenir obtenir VERB xcomp 1 VerbForm=Inf
        de de ADP case 5
        Minsk Minsk PROPN obl:arg 3
        qu' que PRON mark 8
        elle elle PRON nsubj 8
        extrade extrader VERB advcl 1 Tense=Pres|VerbForm=Fin
    """)
    assert found["extrade"] == ("clausal-complement", "obtenir")


def test_names_behind_que_do_what_is_wished(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        veut vouloir VERB ROOT 1 Tense=Pres|VerbForm=Fin
        que que SCONJ mark 3
        Séoul Séoul PROPN ccomp 1
        et et CCONJ cc 5
        Tokyo Tokyo PROPN conj 3
        signent signer VERB xcomp 1 Tense=Pres|VerbForm=Fin
    """)
    assert found["signent"] == ("clausal-complement", "veut")
    assert found["Séoul"] == ("subject", "signent")


def test_to_what_they_are_called_is_the_verbs(french: Mended) -> None:
    found = french("""
        Nairobi Nairobi PROPN nsubj 1
        appelle appeler VERB ROOT 1 Tense=Pres|VerbForm=Fin
        Kinshasa Kinshasa PROPN obj 1
        et et CCONJ cc 5
        le le DET det 5
        M23 M23 PROPN conj 2
        au à ADP case 7
        dialogue dialogue NOUN nmod 5
    """)
    assert found["dialogue"] == ("oblique", "appelle")


ASKED = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    demandé demander VERB ROOT 2 Tense=Past|VerbForm=Part
    à à ADP case 4
    Lima Lima PROPN obl:arg 2
    qu' que PRON mark 7
    elle elle PRON nsubj 7
    cède céder VERB acl:relcl 4 VerbForm=Fin
"""


def test_what_somebody_is_asked_to_do_is_no_clause_about_him(french: Mended) -> None:
    assert french(ASKED)["cède"] == ("clausal-complement", "demandé")


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


def test_what_one_is_opposed_to_is_no_fact(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        s' se PRON expl:comp 2
        oppose opposer VERB ROOT 2 Tense=Pres|VerbForm=Fin
        à à ADP case 4
        ce ce PRON obl:arg 2
        que que SCONJ mark 7
        Riga Riga PROPN nsubj 7
        signe signer VERB acl 4 Mood=Sub|VerbForm=Fin
    """)
    assert found["signe"] == ("open-complement", "oppose")
    assert found["à"] == ("mark", "signe")


def test_what_que_leads_behind_a_verb_is_its_clause(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 2
        a avoir AUX aux:tense 2
        indiqué indiquer VERB ROOT 2 Tense=Past|VerbForm=Part
        que que SCONJ mark 8
        le le DET det 5
        pont pont NOUN nsubj 8
        serait être AUX cop 8 Mood=Cnd|VerbForm=Fin
        un un DET det 8
        atout atout NOUN dep 2
    """)
    assert found["atout"] == ("clausal-complement", "indiqué")
