"""Relative clauses between a subject and its verb, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_the_second_verb_is_the_sentences(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        navire navire NOUN ROOT 1
        que que SCONJ mark 6
        la le DET det 4
        marine marine NOUN nsubj 6
        a avoir AUX aux:tense 6 Tense=Pres|VerbForm=Fin
        arraisonné arraisonner VERB acl:relcl 1 Tense=Past|VerbForm=Part
        bat battre VERB dep 6 Tense=Pres|VerbForm=Fin
        pavillon pavillon PROPN flat:name 7
    """)
    assert found["bat"] == ("root", "bat")
    assert found["navire"] == ("subject", "bat")
    assert found["arraisonné"] == ("relative-clause", "navire")


def test_dont_goes_with_a_reflexive_verb(french: Mended) -> None:
    found = french("""
        Les le DET det 1
        archives archive NOUN nsubj 7
        dont dont PRON nmod 4 PronType=Rel
        les le DET det 4
        insurgés insurgé NOUN acl:relcl 1
        se se PRON expl:comp 7
        sont être AUX aux:tense 7 Tense=Pres|VerbForm=Fin
        emparés emparer VERB ROOT 7 Tense=Past|VerbForm=Part
        gênent gêner VERB advcl 7 Tense=Pres|VerbForm=Fin
        Oslo Oslo PROPN obj 8
    """)
    assert found["emparés"] == ("relative-clause", "archives")
    assert found["insurgés"] == ("subject", "emparés")
    assert found["dont"] == ("oblique", "emparés")
    assert found["archives"] == ("subject", "gênent")


def test_what_is_said_to_somebody_tells_of_no_subject(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        avertit avertir VERB ROOT 1 Tense=Pres|VerbForm=Fin
        Berne Berne PROPN obj 1
        que que SCONJ mark 6
        ses son DET det 5
        navires navire NOUN nsubj 6
        tireront tirer VERB ccomp 1 Tense=Fut|VerbForm=Fin
    """)
    assert found["tireront"] == ("clausal-complement", "avertit")


def test_what_news_of_a_fact_tells_is_no_relative_clause(french: Mended) -> None:
    found = french("""
        L' le DET det 1
        annonce annonce NOUN nsubj 7
        que que SCONJ mark 4
        Oslo Oslo PROPN nsubj 4
        tirera tirer VERB advcl 7 Tense=Fut|VerbForm=Fin
        demain demain ADV advmod 4
        a avoir AUX aux:tense 7 Tense=Pres|VerbForm=Fin
        surpris surprendre VERB ROOT 7 Tense=Past|VerbForm=Part
    """)
    assert found["tirera"] == ("adverbial-clause", "surpris")
