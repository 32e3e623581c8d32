"""French idioms and the objects behind them, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


SHOT = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    passé passer VERB ROOT 2 Tense=Past|VerbForm=Part
    par par ADP case 5
    les le DET det 5
    armes arme NOUN obl:agent 2
    un un DET det 7
    espion espion NOUN appos 5
"""


def test_object_is_no_more_of_the_idiom(french: Mended) -> None:
    mended = french(SHOT)
    assert mended["espion"] == ("object", "passé")
    assert mended["armes"] == ("oblique", "passé")


IN_TURN = """
    Oslo Oslo PROPN nsubj 2
    a avoir AUX aux:tense 2 VerbForm=Fin
    appelé appeler VERB ROOT 2 Tense=Past|VerbForm=Part
    à à ADP case 5
    son son DET det 5
    tour tour NOUN obl:arg 2
    Lima Lima PROPN appos 5
"""


def test_a_name_is_no_part_of_in_turn(french: Mended) -> None:
    assert french(IN_TURN)["Lima"] == ("object", "appelé")


FOR_NOTHING = """
    Oslo Oslo PROPN nsubj 1
    jure jurer VERB ROOT 1 Tense=Pres|VerbForm=Fin
    n' ne ADV advmod 4
    être être AUX cop 5 VerbForm=Inf
    pour pour ADP case 5
    rien rien PRON obl:arg 1
    dans dans ADP case 8
    cet ce DET det 8
    attentat attentat NOUN nmod 5
"""


def test_who_is_for_nothing_in_it_is_so_by_a_verb(french: Mended) -> None:
    mended = french(FOR_NOTHING)
    assert mended["être"] == ("open-complement", "jure")
    assert mended["rien"] == ("oblique", "être")
    assert mended["attentat"] == ("oblique", "être")
    assert mended["n'"] == ("negation", "être")


def test_a_name_right_behind_a_bare_idiom_is_the_object(french: Mended) -> None:
    found = french("""
        Paris Paris PROPN nsubj 1
        met mettre VERB ROOT 1 VerbForm=Fin
        en en ADP case 3
        garde garde NOUN obl:mod 1
        Bamako Bamako PROPN nmod 3
    """)
    assert found["Bamako"] == ("object", "met")


def test_whom_one_shoots_at_close_range_is_the_verbs(french: Mended) -> None:
    mended = french("""
        Ils il PRON nsubj 2
        ont avoir AUX aux:tense 2 VerbForm=Fin
        abattu abattre VERB ROOT 2 Tense=Past|VerbForm=Part
        à à ADP case 4
        bout bout NOUN obl:mod 2
        portant porter VERB xcomp 2 Tense=Pres|VerbForm=Part
        trois trois NUM nummod 7
        bergers berger NOUN obj 5
    """)
    assert mended["bergers"] == ("object", "abattu")


def test_pour_de_bon_takes_no_object_along(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        quitte quitter VERB ROOT 1 VerbForm=Fin
        pour pour ADP case 6
        de de ADP advmod 6
        bon bon ADJ advmod 6
        la le DET det 6
        mission mission NOUN obl:arg 1
    """)
    assert found["mission"] == ("object", "quitte")
    assert found["bon"] == ("adverb", "quitte")


def test_whose_hold_on_power_it_is_is_told_of_the_hold(french: Mended) -> None:
    found = french("""
        maintien maintien NOUN ROOT 0
        au à ADP case 2
        pouvoir pouvoir NOUN obl:mod 0
        de de ADP case 4
        Biya Biya PROPN nmod 2
    """)
    assert found["Biya"] == ("oblique", "maintien")


def test_suite_is_what_is_given(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 2
        a avoir AUX aux:tense 2
        donné donner VERB ROOT 2 Tense=Past|VerbForm=Part
        suite suite NOUN case 6
        à à ADP fixed 3
        l' le DET det 6
        offre offre NOUN obl:arg 2
    """)
    assert found["suite"] == ("object", "donné")
    assert found["offre"] == ("oblique", "donné")


def test_with_whom_a_thing_is_the_same_is_told_of_the_thing(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 1
        siège siéger VERB ROOT 1 Tense=Pres|VerbForm=Fin
        dans dans ADP case 5
        la le DET det 5
        même même ADJ amod 5
        salle salle NOUN obl:mod 1
        que que SCONJ mark 7
        Minsk Minsk PROPN dep 1
    """)
    assert found["Minsk"] == ("oblique", "salle")
