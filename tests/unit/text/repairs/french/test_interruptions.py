"""Clauses that a day, an adverbial or a front cuts in two, mended. The trees are those that the pipeline gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.words import Word

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]
PRESENT = "Mood=Ind|Number=Plur|VerbForm=Fin"
PARTICIPLE = "Tense=Past|VerbForm=Part"


def test_what_stands_behind_a_day_is_the_verbs(french: Mended) -> None:
    found = french("""
        Ils il PRON nsubj 2
        ont avoir AUX aux:tense 2
        tiré tirer VERB ROOT 2
        lundi lundi NOUN obl:mod 2
        sur sur ADP case 6
        la le DET det 6
        foule foule NOUN nmod 3
    """)
    assert found["foule"] == ("oblique", "tiré")


def test_a_delay_is_what_is_given(french: Mended) -> None:
    found = french("""
        Ils il PRON nsubj 2
        ont avoir AUX aux:tense 2
        laissé laisser VERB ROOT 2
        soixante soixante NUM nummod 4
        heures heure NOUN obl:mod 2
        à à ADP case 7
        la le DET det 7
        garnison garnison NOUN nmod 4
    """)
    assert found["heures"] == ("object", "laissé")


def test_an_adverbial_does_not_make_avoir_the_verb(french: Mended) -> None:
    found = french(f"""
        Moscou Moscou PROPN nsubj 1
        a avoir VERB ROOT 1 {PRESENT}
        une un DET det 4
        nouvelle nouveau ADJ amod 4
        fois fois NOUN obl:mod 5
        agité agiter VERB xcomp 1 {PARTICIPLE}
        la le DET det 7
        menace menace NOUN obj 5
    """)
    assert found["agité"] == ("root", "agité")
    assert found["Moscou"] == ("subject", "agité")


def test_behind_a_front_and_its_comma_stands_the_subject(french: Mended) -> None:
    found = french(f"""
        Descendus descendre VERB advcl 8 {PARTICIPLE}
        d' de ADP case 2
        hélicoptère hélicoptère NOUN obl:arg 0
        , , PUNCT punct 2
        des de ADP case 5
        commandos commando NOUN nmod 2 Gender=Masc|Number=Plur
        houthis houthi ADJ amod 5
        ont avoir AUX aux:tense 8 {PRESENT}
        détourné détourner VERB ROOT 8 {PARTICIPLE}
        un un DET det 10
        cargo cargo NOUN obj 8
    """)
    assert found["commandos"] == ("subject", "détourné")


def test_of_warplanes_the_planes_are_somebodys(french: Mended) -> None:
    found = french("""
        Des un DET det 1
        avions avion NOUN nsubj 6
        de de ADP case 3
        combat combat NOUN nmod 1
        chinois chinois ADJ amod 3
        ont avoir AUX aux:tense 6
        décollé décoller VERB ROOT 6
    """)
    assert found["chinois"] == ("adjective", "avions")


def test_a_plural_behind_a_plural_is_its_adjective(french: Mended) -> None:
    found = french(f"""
        Des un DET det 1
        médecins médecin NOUN nsubj 4 Gender=Masc|Number=Plur
        birmans birman NOUN dep 4 Gender=Masc|Number=Plur
        ont avoir AUX aux:tense 4 {PRESENT}
        rejoint rejoindre VERB ROOT 4 {PARTICIPLE}
        la le DET det 6
        marche marche NOUN obj 4
    """)
    assert found["birmans"] == ("adjective", "médecins")


def test_behind_an_idiom_stands_the_verbs_object(french: Mended) -> None:
    found = french(f"""
        Ils il PRON nsubj 2
        ont avoir AUX aux:tense 2 {PRESENT}
        pris prendre VERB ROOT 2 {PARTICIPLE}
        en en ADP case 4
        otage otage NOUN obl:mod 2
        des de ADP case 6
        soldats soldat NOUN nmod 4
    """)
    assert found["soldats"] == ("object", "pris")


def test_hundreds_count_those_behind_them(french: Mended) -> None:
    found = french(f"""
        Ils il PRON nsubj 2
        ont avoir AUX aux:tense 2 {PRESENT}
        massacré massacrer VERB ROOT 2 {PARTICIPLE}
        deux deux NUM nummod 4
        cents cent NOUN obj 2
        habitants habitant NOUN amod 4
    """)
    assert found["habitants"] == ("object", "massacré")


def test_of_two_objects_in_a_row_the_one_with_de_is_the_means(french: Mended) -> None:
    found = french(f"""
        Il il PRON nsubj 2
        a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|VerbForm=Fin
        frappé frapper VERB ROOT 2 {PARTICIPLE}
        d' de ADP case 4
        interdiction interdiction NOUN obj 2
        le le DET det 6
        cortège cortège NOUN obj 2
    """)
    assert found["interdiction"] == ("oblique", "frappé")
    assert found["cortège"] == ("object", "frappé")


def test_behind_a_topic_and_its_colon_stands_a_clause(french: Mended) -> None:
    found = french("""
        Liban Liban PROPN ROOT 0
        : : PUNCT punct 0
        un un DET det 3
        drone drone NOUN nmod 0
        foudroie foudroyer VERB acl 3 Mood=Ind|Number=Sing|VerbForm=Fin
        une un DET det 6
        voiture voiture NOUN obj 4
    """)
    assert found["foudroie"][0] == "root"
    assert found["drone"] == ("subject", "foudroie")


def test_what_stands_against_something_is_the_noun_and_not_its_adjective(french: Mended) -> None:
    found = french("""
        une un DET det 1
        frappe frappe NOUN ROOT 1
        atomique atomique ADJ amod 1
        sur sur ADP case 5
        la le DET det 5
        Pologne Pologne PROPN nmod 2
    """)
    assert found["Pologne"] == ("oblique", "frappe")


def test_nothing_hangs_on_an_adjective_of_people(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        lie lier VERB ROOT 1 Mood=Ind|VerbForm=Fin
        la le DET det 3
        grève grève NOUN obj 1
        malienne malien ADJ amod 3
        à à ADP case 7
        une un DET det 7
        taxe taxe NOUN obl:arg 4
    """)
    assert found["taxe"] == ("oblique", "grève")


def test_what_has_an_object_behind_a_topic_is_no_participle(french: Mended) -> None:
    found = french("""
        Togo Togo PROPN ROOT 0
        : : PUNCT punct 0
        un un DET det 3
        avion avion NOUN nmod 0
        foudroie foudroyer VERB acl 3 Tense=Past|VerbForm=Part
        deux deux NUM nummod 6
        villas villa NOUN obj 4
    """)
    assert found["avion"] == ("subject", "foudroie")
    assert found["Togo"] == ("other", "foudroie")


def test_hundreds_count_what_a_parser_takes_for_a_quality(french: Mended) -> None:
    found = french("""
        Deux deux NUM nummod 1
        cents cent NOUN nsubj 3
        paysans paysan ADJ amod 1
        protestaient protester VERB ROOT 3 Tense=Imp|VerbForm=Fin
    """)
    assert found["paysans"] == ("subject", "protestaient")


def test_a_phrase_behind_a_preposition_ousts_no_object(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 1
        vend vendre VERB ROOT 1 Tense=Pres|VerbForm=Fin
        du de ADP case 3
        blé blé NOUN obj 1
        , , PUNCT punct 3
        long long ADJ advmod 8
        de de ADP case 8
        deux deux NUM nummod 8
        tonnes tonne NOUN obj 1
    """)
    assert found["blé"] == ("object", "vend")
