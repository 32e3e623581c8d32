"""Who did it in a French passive, and where, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]
PARTICIPLE = "Tense=Past|VerbForm=Part"


def test_who_accuses_stands_behind_what_of(french: Mended) -> None:
    found = french(f"""
        moines moine NOUN nsubj:pass 2
        sont être AUX aux:pass 2
        accusés accuser VERB ROOT 2 {PARTICIPLE}
        de de ADP case 4
        tentative tentative NOUN obl:arg 2
        de de ADP case 6
        putsch putsch NOUN nmod 4
        par par ADP case 8
        Lima Lima PROPN nmod 6
    """)
    assert found["Lima"] == ("agent", "accusés")


def test_who_attacked_in_an_attack_is_no_agent_of_another_verb(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        parle parler VERB ROOT 1 Mood=Ind|VerbForm=Fin
        de de ADP case 4
        la le DET det 4
        visite visite NOUN obl:arg 1
        par par ADP case 6
        Lima Lima PROPN nmod 4
    """)
    assert found["Lima"] == ("oblique", "visite")


def test_armed_men_do_it_where_it_is_told(french: Mended) -> None:
    found = french(f"""
        prêtres prêtre NOUN nsubj:pass 2
        sont être AUX aux:pass 2
        enlevés enlever VERB ROOT 2 {PARTICIPLE}
        par par ADP case 5
        des un DET det 5
        hommes homme NOUN obl:agent 2
        armés armer VERB acl 5 {PARTICIPLE}
        dans dans ADP case 9
        le le DET det 9
        nord nord NOUN obl:mod 6
    """)
    assert found["nord"] == ("oblique", "enlevés")


def test_who_did_it_is_told_of_the_deed(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        bombardement bombardement NOUN nsubj 7
        d' de ADP case 3
        hôpitaux hôpital NOUN nmod 1
        par par ADP case 6
        la le DET det 6
        marine marine NOUN nmod 3
        continue continuer VERB ROOT 7 VerbForm=Fin
    """)
    assert found["marine"] == ("oblique", "bombardement")


def test_the_nearer_participle_has_the_agent(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        signe signer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        un un DET det 3
        texte texte NOUN obj 1
        lu lire VERB acl 3 Tense=Past|VerbForm=Part
        hier hier ADV advmod 4
        par par ADP case 8
        les le DET det 8
        députés député NOUN obl:mod 1
    """)
    assert found["députés"] == ("agent", "lu")


CRIMES = """
    Les le DET det 1
    crimes crime NOUN ROOT 1
    commis commettre VERB acl 1 Tense=Past|VerbForm=Part
    par par ADP case 5
    les le DET det 5
    soldats soldat NOUN obl:agent 2
    sur sur ADP case 8
    des un DET det 8
    femmes femme NOUN nmod 5
"""

BLOCKED = """
    Le le DET det 1
    blocage blocage NOUN ROOT 1
    par par ADP case 4
    des un DET det 4
    mineurs mineur NOUN nmod 1
    chiliens chilien ADJ amod 4
    de de ADP case 8
    la le DET det 8
    route route NOUN nmod 4
"""


def test_victims_are_of_the_deed(french: Mended) -> None:
    assert french(CRIMES)["femmes"] == ("oblique", "commis")


def test_thing_behind_its_doers_is_of_the_deed(french: Mended) -> None:
    assert french(BLOCKED)["route"] == ("oblique", "blocage")


def test_to_whom_it_is_given_is_told_of_the_deed(french: Mended) -> None:
    found = french("""
        Les le DET det 1
        chars char NOUN nsubj 10
        livrés livrer VERB acl 1 Tense=Past|VerbForm=Part
        par par ADP case 5
        l' le DET det 5
        armée armée NOUN obl:agent 2
        allemande allemand ADJ amod 5
        à à ADP case 9
        l' le DET det 9
        Ukraine Ukraine PROPN nmod 5
        brûlent brûler VERB ROOT 10 Tense=Pres|VerbForm=Fin
    """)
    assert found["Ukraine"] == ("oblique", "livrés")


def test_by_what_way_is_nobody_where_the_verb_is_active(french: Mended) -> None:
    found = french("""
        Alger Alger PROPN nsubj 1
        livre livrer VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
        du de ADP case 3
        gaz gaz NOUN obl:arg 1
        par par ADP case 6
        un un DET det 6
        gazoduc gazoduc NOUN obl:agent 1
    """)
    assert found["gazoduc"] == ("oblique", "livre")
    assert found["gaz"] == ("object", "livre")


def test_who_did_it_behind_a_name_is_told_of_the_deed(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        salue saluer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        inculpation inculpation NOUN obj 1
        de de ADP case 4
        Hissène Hissène PROPN nmod 2
        Habré Habré PROPN flat:name 4
        par par ADP case 8
        la le DET det 8
        Cour cour NOUN obl:agent 5
    """)
    assert found["Cour"][1] == "inculpation"


def test_against_whom_a_warrant_is_issued_is_no_agent(french: Mended) -> None:
    found = french(f"""
        mandat mandat NOUN ROOT 0
        émis émettre VERB acl 0 {PARTICIPLE}
        par par ADP case 4
        la le DET det 4
        Cour Cour PROPN obl:agent 1
        contre contre ADP case 6
        Kony Kony PROPN obl:agent 1
    """)
    assert found["Cour"] == ("agent", "émis")
    assert found["Kony"] == ("oblique", "émis")


def test_who_bombs_a_village_does_it_in_the_bombing(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        bombardement bombardement NOUN nsubj 8
        du de ADP case 3
        village village NOUN nmod 1
        par par ADP case 6
        les le DET det 6
        Russes Russe PROPN nmod 3
        a avoir AUX aux:tense 8 VerbForm=Fin
        choqué choquer VERB ROOT 8 Tense=Past|VerbForm=Part
        Oslo Oslo PROPN obj 8
    """)
    assert found["Russes"] == ("oblique", "bombardement")
