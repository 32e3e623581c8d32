"""The day behind a verb, and what parsers hang on it. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.words import Word

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_phrase_behind_the_day_is_the_verbs(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        exigé exiger VERB ROOT 2
        mardi mardi NOUN obl:mod 2
        du de ADP case 5
        ministre ministre NOUN nmod 3
        une un DET det 7
        enquête enquête NOUN obj 2
    """)
    assert found["ministre"] == ("oblique", "exigé")
    assert found["enquête"] == ("object", "exigé")


def test_infinitive_behind_the_day_is_the_verbs(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        juré jurer VERB ROOT 2
        vendredi vendredi NOUN obl:mod 2
        de de ADP mark 5
        remplacer remplacer VERB acl 3 VerbForm=Inf
    """)
    assert found["remplacer"] == ("open-complement", "juré")


def test_name_and_adjective_around_the_day_are_the_verbs(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 3
        s' se PRON expl:comp 3
        est être AUX aux:tense 3
        dit dire VERB ROOT 3
        prêt prêt ADJ amod 5
        lundi lundi NOUN obl:mod 3
        à à ADP mark 7
        céder céder VERB xcomp 3 VerbForm=Inf
    """)
    assert found["prêt"] == ("open-complement", "dit")
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        pressé presser VERB ROOT 2
        vendredi vendredi NOUN obl:mod 2
        Hanoï Hanoï PROPN nmod 3
    """)
    assert found["Hanoï"] == ("object", "pressé")


def test_day_is_no_part_of_the_object(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        signé signer VERB ROOT 2
        mercredi mercredi NOUN nummod 5
        un un DET det 5
        accord accord NOUN obj 2
    """)
    assert found["mercredi"] == ("oblique", "signé")


def test_day_is_no_verb(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        tranché trancher VERB ROOT 2
        dimanche dimancher VERB xcomp 2
    """)
    assert found["dimanche"] == ("oblique", "tranché")


def test_day_of_a_nights_end_keeps_its_words(french: Mended) -> None:
    found = french("""
        négocie négocier VERB ROOT 0
        la le DET det 2
        nuit nuit NOUN obl:mod 0
        de de ADP case 4
        jeudi jeudi NOUN nmod 2
        à à ADP case 6
        vendredi vendredi NOUN nmod 4
    """)
    assert found["vendredi"] == ("oblique", "jeudi")


def test_what_is_counted_behind_the_night_is_the_verbs(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        détruit détruire VERB ROOT 2
        dans dans ADP case 5
        la le DET det 5
        nuit nuit NOUN obl:mod 2
        40 40 NUM nummod 7
        drones drone NOUN nmod 5
    """)
    assert found["drones"] == ("object", "détruit")


def test_what_stands_behind_how_long_it_took_is_the_verbs(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        survolé survoler VERB ROOT 2
        toute tout ADJ amod 5
        la le DET det 5
        nuit nuit NOUN obj 2
        la le DET det 7
        ville ville NOUN nmod 5
    """)
    assert found["nuit"] == ("oblique", "survolé")
    assert found["ville"] == ("object", "survolé")


def test_what_is_sold_since_a_day_is_the_verbs(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        vend vendre VERB ROOT 1 Tense=Pres|VerbForm=Fin
        depuis depuis ADP case 3
        lundi lundi NOUN obl:mod 1
        de de ADP case 6
        l' le DET det 6
        électricité électricité NOUN nmod 3
    """)
    assert found["électricité"] == ("object", "vend")


def test_depuis_is_the_days(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        livre livrer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        depuis depuis ADP case 5
        hier hier NOUN obl:mod 1
        des un DET det 5
        drones drone NOUN obl:mod 1
    """)
    assert found["depuis"] == ("case", "hier")
    assert found["drones"] == ("object", "livre")


AGREED = """
    Oslo Oslo PROPN nsubj 1
    convient convenir VERB ROOT 1 VerbForm=Fin
    au à ADP case 3
    printemps printemps NOUN obl:mod 1
    avec avec ADP case 5
    Lomé Lomé PROPN nmod 3
"""


def test_partner_is_of_the_deed_and_of_no_season(french: Mended) -> None:
    assert french(AGREED)["Lomé"] == ("oblique", "convient")


def test_what_is_sent_for_a_fortnight_is_not_the_fortnights(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        envoie envoyer VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
        depuis depuis ADP case 4
        une un DET det 4
        quinzaine quinzaine NOUN obl:mod 1
        de de ADP case 6
        jours jour NOUN nmod 4
        des de ADP case 8
        soldats soldat NOUN nmod 6
    """)
    assert found["soldats"] == ("object", "envoie")


def test_whither_they_went_is_not_the_nights(french: Mended) -> None:
    found = french("""
        Ils il PRON nsubj 2
        ont avoir AUX aux:tense 2 Mood=Ind|Tense=Pres|VerbForm=Fin
        déferlé déferler VERB ROOT 2 Tense=Past|VerbForm=Part
        avant avant ADP case 5
        la le DET det 5
        nuit nuit NOUN obl:mod 2
        sur sur ADP case 7
        Oslo Oslo PROPN nmod 5
    """)
    assert found["Oslo"] == ("oblique", "déferlé")
