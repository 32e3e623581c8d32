"""How much is given or done, and for how long, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_a_time_that_is_filled_is_what_is_begun(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        entame entamer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        deux deux NUM nummod 3
        jours jour NOUN obl:mod 1
        de de ADP case 5
        grève grève NOUN nmod 3
    """)
    assert found["jours"] == ("object", "entame")


def test_a_time_of_itself_is_none(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        tire tirer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        deux deux NUM nummod 3
        jours jour NOUN obl:mod 1
        de de ADP case 5
        suite suite NOUN nmod 3
    """)
    assert found["jours"] == ("oblique", "tire")


def test_up_to_so_many_are_an_object(french: Mended) -> None:
    found = french("""
        Lima Lima PROPN nsubj 1
        enverra envoyer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        jusqu' jusque ADP case 5
        ~à à ADP case 5
        900 900 NUM nummod 5
        soldats soldat NOUN obl:mod 1
        au à ADP case 7
        Mali Mali PROPN nmod 5
    """)
    assert found["soldats"] == ("object", "enverra")
    assert found["Mali"] == ("oblique", "enverra")


def test_between_two_numbers_of_them_are_an_object(french: Mended) -> None:
    found = french("""
        Lima Lima PROPN nsubj 1
        enverra envoyer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        entre entre ADP case 3
        80 80 NUM obl:mod 1
        et et CCONJ cc 6
        90 90 NUM nummod 6
        soldats soldat NOUN conj 3
    """)
    assert found["soldats"] == ("object", "enverra")


def test_what_is_sold_for_a_sum_is_the_object(french: Mended) -> None:
    found = french("""
        Lima Lima PROPN nsubj 1
        livre livrer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        pour pour ADP case 4
        neuf neuf NUM nummod 4
        millions million NOUN obl:mod 1
        de de ADP case 6
        dollars dollar NOUN nmod 4
        de de ADP case 8
        fusils fusil NOUN nmod 6
        au à ADP case 10
        Mali Mali PROPN nmod 8
    """)
    assert found["fusils"] == ("object", "livre")
    assert found["millions"] == ("oblique", "fusils")
    assert found["Mali"] == ("oblique", "livre")


def test_more_than_so_many_are_the_subject(french: Mended) -> None:
    found = french("""
        Plus plus ADV case 3
        de de ADP case 3
        90 90 NUM nummod 3
        soldats soldat NOUN obl:mod 6
        ont avoir AUX aux:tense 6
        été être AUX aux:pass 6
        arrêtés arrêter VERB ROOT 6 Tense=Past|VerbForm=Part
    """)
    assert found["soldats"] == ("passive-subject", "arrêtés")


def test_part_of_something_is_the_subject(french: Mended) -> None:
    found = french("""
        Du de ADP case 1
        chlore chlore NOUN obl:mod 4
        a avoir AUX aux:tense 4
        été être AUX aux:pass 4
        largué larguer VERB ROOT 4 Tense=Past|VerbForm=Part
    """)
    assert found["chlore"] == ("passive-subject", "largué")


def test_a_number_is_no_adjective(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        remet remettre VERB ROOT 1 Mood=Ind|VerbForm=Fin
        à à ADP case 3
        Lima Lima PROPN obl:arg 1
        neuf neuf NUM amod 5
        chefs chef NOUN obl:mod 1
    """)
    assert found["neuf"] == ("numeral", "chefs")
    assert found["chefs"] == ("object", "remet")


def test_number_in_words_counts_what_follows(french: Mended) -> None:
    found = french("""
        Cuba Cuba PROPN nsubj 2
        a avoir AUX aux:tense 2
        libéré libérer VERB ROOT 2
        cinquante-trois cinquante-trois ADJ advmod 2
        dissidents dissident ADJ amod 3
    """)
    assert found["dissidents"] == ("object", "libéré")
    assert found["cinquante-trois"] == ("numeral", "dissidents")
