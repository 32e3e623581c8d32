"""Phrases with *de* between a noun and what is said of it, mended."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.anywhere import repair
from streams.text.universal import convert_universal
from streams.text.words import Word

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_an_intention_is_to_do_it_whosever_it_is(french: Mended) -> None:
    found = french("""
        Rabat Rabat PROPN nsubj 1
        redit redire VERB ROOT 1 Mood=Ind|VerbForm=Fin
        le le DET det 3
        refus refus NOUN obj 1
        de de ADP case 6
        son son DET det:poss 6
        roi roi NOUN nmod 3
        de de ADP mark 8
        céder céder VERB acl 6 VerbForm=Inf
    """)
    assert found["céder"] == ("adnominal-clause", "refus")


def test_those_of_another_are_what_the_first_are(parsed: Build) -> None:
    words = parsed("""
        juges juge NOUN nsubj 6
        turcs turc ADJ amod 0
        et et CCONJ cc 3
        ceux celui PRON conj 0
        de de ADP case 5
        Malte Malte PROPN nmod 3
        votent voter VERB ROOT 6 Mood=Ind|VerbForm=Fin
    """)
    convert_universal(words)
    repair(words, "fr")
    assert (words[3].pos, words[3].lemma) == ("NOUN", "juge")


def test_a_threat_is_uttered_and_not_the_town(french: Mended) -> None:
    found = french("""
        menace menace NOUN nsubj 9 Gender=Fem|Number=Sing
        d' de ADP mark 2
        ~attaquer attaquer VERB acl 0 VerbForm=Inf
        Goma Goma PROPN obj 2
        , , PUNCT punct 5
        proférée proférer VERB acl 3 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
        par par ADP case 7
        Kigali Kigali PROPN obl:agent 5
        , , PUNCT punct 9
        inquiète inquiéter VERB ROOT 9 Mood=Ind|VerbForm=Fin
    """)
    assert found["proférée"] == ("adnominal-clause", "menace")


def test_what_is_asked_of_a_government_is_the_object(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        exige exiger VERB ROOT 1 Mood=Ind|VerbForm=Fin
        du de ADP case 3
        gouvernement gouvernement NOUN obl:arg 1
        des de ADP case 5
        aveux aveu NOUN nmod 3
    """)
    assert found["aveux"] == ("object", "exige")
    assert found["gouvernement"] == ("oblique", "exige")


def test_whose_ministers_they_are_is_joined_to_the_first_owner(french: Mended) -> None:
    found = french("""
        Les le DET det 1
        ministres ministre NOUN nsubj 9
        de de ADP case 4
        l' le DET det 4
        Éducation éducation NOUN nmod 1
        du de ADP case 6
        Togo Togo PROPN nmod 4
        et et CCONJ cc 9
        du de ADP case 9
        Bénin Bénin PROPN conj 4
        parlent parler VERB ROOT 10 VerbForm=Fin
    """)
    assert found["Bénin"] == ("conjunct", "Togo")


def test_the_duty_is_to_do_it(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        confie confier VERB ROOT 1 Mood=Ind|VerbForm=Fin
        au à ADP case 3
        juge juge NOUN obl:arg 1
        la le DET det 5
        mission mission NOUN obj 1
        d' de ADP case 7
        enquêter enquêter VERB obl:arg 3 VerbForm=Inf
    """)
    assert found["enquêter"] == ("adnominal-clause", "mission")
