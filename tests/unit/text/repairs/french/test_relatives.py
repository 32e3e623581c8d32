"""Relative clauses and the verbs behind them, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_behind_a_relative_clause_stands_the_verb_of_its_noun(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        colonel colonel NOUN nsubj 7
        ~, , PUNCT punct 1
        dont dont PRON nmod 5 PronType=Rel
        les le DET det 5
        hommes homme NOUN nsubj 7
        ont avoir AUX aux:tense 7 Tense=Pres|VerbForm=Fin
        pris prendre VERB ROOT 7 Tense=Past|VerbForm=Part
        le le DET det 9
        palais palais NOUN obj 7
        ~, , PUNCT punct 12
        a avoir AUX aux:tense 12 Tense=Pres|VerbForm=Fin
        démissionné démissionner VERB conj 7 Tense=Past|VerbForm=Part
    """)
    assert found["démissionné"] == ("root", "démissionné")
    assert found["colonel"] == ("subject", "démissionné")
    assert found["pris"] == ("relative-clause", "colonel")


def test_who_stands_behind_the_verb_of_que_is_its_subject(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        Hamas Hamas PROPN nsubj 2
        détient détenir VERB ROOT 2 Mood=Ind|Tense=Pres|VerbForm=Fin
        les le DET det 4
        corps corps NOUN obj 2
        ~, , PUNCT punct 2
        que que SCONJ obj 7
        réclame réclamer VERB advcl 2 Mood=Ind|Tense=Pres|VerbForm=Fin
        le le DET det 9
        gouvernement gouvernement NOUN obj 7
    """)
    assert found["gouvernement"] == ("subject", "réclame")
    assert found["réclame"] == ("relative-clause", "corps")


def test_que_and_a_noun_before_a_verb_are_a_clause(french: Mended) -> None:
    found = french("""
        Les le DET det 1
        marins marin NOUN nsubj 6
        que que SCONJ mark 4
        la le DET det 4
        marine marine NOUN nmod 1
        a avoir AUX aux:tense 6 Tense=Pres|VerbForm=Fin
        arrêtés arrêter VERB ROOT 6 Tense=Past|VerbForm=Part
        seront être AUX aux:pass 8 Tense=Fut|VerbForm=Fin
        jugés juger VERB conj 6 Tense=Past|VerbForm=Part
    """)
    assert found["jugés"] == ("root", "jugés")
    assert found["arrêtés"] == ("relative-clause", "marins")
    assert found["marine"] == ("subject", "arrêtés")


def test_what_qui_begins_tells_of_the_noun_before_the_comma(french: Mended) -> None:
    found = french("""
        La le DET det 1
        police police NOUN nsubj 3
        a avoir AUX aux:tense 3 Tense=Pres|VerbForm=Fin
        chargé charger VERB ROOT 3 Tense=Past|VerbForm=Part
        les le DET det 5 Number=Plur
        étudiants étudiant NOUN obj 3 Number=Plur
        ~, , PUNCT punct 3
        qui qui PRON nsubj 9 PronType=Rel
        ont avoir AUX aux:tense 9 Number=Plur|Tense=Pres|VerbForm=Fin
        répliqué répliquer VERB advcl 3 Tense=Past|VerbForm=Part
    """)
    assert found["répliqué"] == ("relative-clause", "étudiants")


def test_those_behind_dont_are_of_the_things_before_it(french: Mended) -> None:
    found = french("""
        Ils il PRON nsubj 2
        ont avoir AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        incendié incendier VERB ROOT 2 Tense=Past|VerbForm=Part
        des un DET det 4
        ambassades ambassade NOUN obj 2
        ~, , PUNCT punct 2
        dont dont PRON obl:mod 7
        celles celui PRON dep 2
        du de ADP case 9
        Rwanda Rwanda PROPN nmod 7
    """)
    assert found["celles"] == ("conjunct", "ambassades")


def test_what_somebody_sent_is_not_who_acts_in_the_main_clause(french: Mended) -> None:
    found = french("""
        Oman Oman PROPN nsubj 7
        , , PUNCT punct 0
        qui qui PRON nsubj 4
        a avoir AUX aux:tense 4
        livré livrer VERB acl:relcl 0 Tense=Past|VerbForm=Part
        dix dix NUM nummod 7
        gros gros ADJ amod 7
        camions camion NOUN nsubj 10
        , , PUNCT punct 10
        a avoir AUX aux:tense 10 VerbForm=Fin
        critiqué critiquer VERB ROOT 10 Tense=Past|VerbForm=Part
        Rome Rome PROPN obj 10
    """)
    assert found["Oman"] == ("subject", "critiqué")
    assert found["camions"] == ("object", "livré")


def test_clause_with_qui_tells_of_the_noun_before_it(french: Mended) -> None:
    found = french(
        """
        Rome Rome PROPN nsubj 1
        revendique revendiquer VERB ROOT 1 VerbForm=Fin
        le le DET det 3
        raid raid NOUN obj 1
        qui qui PRON nsubj 6
        a avoir AUX aux:tense 6 Number=Sing|VerbForm=Fin
        tué tuer VERB conj 1 Tense=Past|VerbForm=Part
        dix dix NUM nummod 8
        soldats soldat NOUN obj 6
    """.replace("obj 1\n        qui", "obj 1 Number=Sing\n        qui")
    )
    assert found["tué"] == ("relative-clause", "raid")


def test_what_follows_how_it_was_done_tells_of_whose_it_was(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        vote voter VERB ROOT 1 Number=Sing|Tense=Pres|VerbForm=Fin
        , , PUNCT punct 1
        au à ADP case 5
        grand grand ADJ amod 5
        dam dam NOUN obl:mod 1 Number=Sing
        de de ADP case 7
        Minsk Minsk PROPN nmod 5
        , , PUNCT punct 5
        qui qui PRON nsubj 10
        proteste protester VERB acl:relcl 1 Number=Sing|Tense=Pres|VerbForm=Fin
    """)
    assert found["proteste"] == ("relative-clause", "Minsk")
