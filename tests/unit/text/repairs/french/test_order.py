"""French objects behind what is inserted, days, and expressions with *en*, mended."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]
PARTICIPLE = "Tense=Past|VerbForm=Part"


def test_the_object_stands_behind_what_commas_enclose(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        escorte escorter VERB ROOT 1 Mood=Ind|VerbForm=Fin
        , , PUNCT punct 1
        sur sur ADP case 5
        la le DET det 5
        piste piste NOUN obl:mod 1
        , , PUNCT punct 8
        les le DET det 8
        paysans paysan NOUN conj 5
    """)
    assert found["paysans"] == ("object", "escorte")


def test_who_stands_behind_what_commas_enclose_may_be_named_again(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        discute discuter VERB ROOT 1 Mood=Ind|VerbForm=Fin
        , , PUNCT punct 1
        à à ADP case 5
        l' le DET det 5
        ambassade ambassade NOUN obl:mod 1
        , , PUNCT punct 8
        le le DET det 8
        palais palais NOUN appos 5
    """)
    assert found["palais"] == ("apposition", "ambassade")


def test_a_day_is_no_verb(french: Mended) -> None:
    found = french(f"""
        Rome Rome PROPN nsubj 3
        a avoir AUX aux:tense 3
        gelé geler VERB amod 3 {PARTICIPLE}
        lundi lundi NOUN ROOT 3
        les le DET det 5
        avoirs avoir NOUN obj 3
    """)
    assert found["gelé"] == ("root", "gelé")
    assert found["lundi"] == ("oblique", "gelé")
    assert found["avoirs"] == ("object", "gelé")


def test_en_belongs_to_the_word_behind_it(french: Mended) -> None:
    found = french(f"""
        Rome Rome PROPN nsubj 2
        a avoir AUX aux:tense 2
        mis mettre VERB ROOT 2 {PARTICIPLE}
        en en ADP case 6
        veilleuse veilleus ADJ amod 6
        son son DET det 6
        rôle rôle NOUN obl:mod 2
    """)
    assert found["en"] == ("case", "veilleuse")
    assert found["rôle"] == ("object", "mis")


def test_a_participle_joined_to_a_gerund_shares_the_auxiliary_before_it(french: Mended) -> None:
    found = french(f"""
        Rome Rome PROPN nsubj 2
        a avoir AUX aux:tense 2
        levé lever VERB ROOT 2 {PARTICIPLE}
        les le DET det 4
        sanctions sanction NOUN obj 2
        visant viser VERB acl 4 Tense=Pres|VerbForm=Part
        Bamako Bamako PROPN obj 5
        et et CCONJ cc 8
        versé verser VERB conj 5 {PARTICIPLE}
        des un DET det 10
        fonds fonds NOUN obj 8
    """)
    assert found["versé"] == ("conjunct", "levé")


def test_an_adjective_behind_the_subject_is_no_second_one(french: Mended) -> None:
    found = french("""
        étudiants étudiant NOUN nsubj 2
        kirghizes kirghiz ADJ nsubj 2
        enfoncent enfoncer VERB ROOT 2 Mood=Ind|VerbForm=Fin
        les le DET det 4
        grilles grille NOUN obj 2
    """)
    assert found["kirghizes"] == ("adjective", "étudiants")


def test_a_town_behind_a_preposition_determines_nothing(french: Mended) -> None:
    found = french(f"""
        Rome Rome PROPN nsubj 2
        a avoir AUX aux:tense 2
        expédié expédier VERB ROOT 2 {PARTICIPLE}
        à à ADP case 6
        Sanaa Sanaa PROPN det 6
        douze douze NUM nummod 6
        tentes tente NOUN obl:arg 2
    """)
    assert found["Sanaa"] == ("oblique", "expédié")
    assert found["tentes"] == ("object", "expédié")


def test_an_adjective_is_not_the_days(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        reçoit recevoir VERB ROOT 1 Mood=Ind|VerbForm=Fin
        mercredi mercredi NOUN obl:mod 1
        des un DET det 4
        drones drone NOUN obj 1
        turcs turc ADJ amod 2
    """)
    assert found["turcs"] == ("adjective", "drones")


def test_a_town_behind_an_embassy_is_where_it_is(french: Mended) -> None:
    found = french("""
        soutien soutien NOUN ROOT 0
        de de ADP case 3
        l' le DET det 3
        ambassade ambassade NOUN nmod 0
        de de ADP case 5
        France France PROPN nmod 3
        au à ADP case 7
        Caire Caire PROPN nmod 0
    """)
    assert found["Caire"] == ("oblique", "ambassade")


def test_il_is_somebody_before_a_verb_that_is_not_impersonal(french: Mended) -> None:
    table = """
        Il il PRON expl:subj 1
        {} VERB ROOT 1 Mood=Ind|VerbForm=Fin
        de de ADP mark 3
        céder céder VERB xcomp 1 VerbForm=Inf
    """
    assert french(table.format("refuse refuser"))["Il"] == ("subject", "refuse")
    assert french(table.format("convient convenir"))["Il"][0] == "expletive"


def test_the_adjective_of_ces_dernieres_is_the_subject(french: Mended) -> None:
    found = french("""
        Ces ce DET nsubj 3
        dernières dernier ADJ amod 0
        ont avoir AUX aux:tense 3
        fui fuir VERB ROOT 3 Tense=Past|VerbForm=Part
    """)
    assert found["dernières"] == ("subject", "fui")


def test_a_noun_that_nothing_joins_to_the_verb_is_its_object(french: Mended) -> None:
    table = """
        Rome Rome PROPN nsubj 1
        reprend reprendre VERB ROOT 1 Mood=Ind|VerbForm=Fin
        à à ADP case 3
        Oslo Oslo PROPN obl:mod 1
        ses son DET nmod:poss 5
        pourparlers pourparler NOUN conj 1
    """
    assert french(table)["pourparlers"] == ("object", "reprend")


def test_the_thing_behind_an_insertion_is_no_other_name_of_a_paper(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        déplore déplorer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        , , PUNCT punct 1
        dans dans ADP case 5
        une un DET det 5
        note note NOUN obl:mod 1
        publique public ADJ amod 5
        , , PUNCT punct 9
        la le DET det 9
        décision décision NOUN appos 5
    """)
    assert found["décision"] == ("object", "déplore")


def test_what_a_deed_is_done_to_stands_behind_an_insertion(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        annonce annoncer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        la le DET det 3
        livraison livraison NOUN obj 1
        , , PUNCT punct 6
        avant avant ADP case 6
        juin juin NOUN obl:mod 1
        , , PUNCT punct 9
        de de ADP case 9
        chars char NOUN conj 6
    """)
    assert found["chars"] == ("oblique", "livraison")


def test_the_office_behind_a_name_within_an_insertion_stays_with_it(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        déplore déplorer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        , , PUNCT punct 1
        avec avec ADP case 4
        Meloni Meloni PROPN obl:mod 1
        , , PUNCT punct 7
        la le DET det 7
        cheffe chef NOUN appos 4
    """)
    assert found["cheffe"] == ("apposition", "Meloni")


def test_a_receiver_behind_an_insertion_is_the_verbs(french: Mended) -> None:
    found = french("""
        Rome Rome PROPN nsubj 1
        transfère transférer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        le le DET det 3
        contrôle contrôle NOUN obj 1
        , , PUNCT punct 5
        tâche tâche NOUN conj 3
        difficile difficile ADJ amod 5
        , , PUNCT punct 9
        aux à ADP case 9
        Afghans Afghan PROPN nmod 5
    """)
    assert found["Afghans"] == ("oblique", "transfère")


def test_an_example_is_not_the_subject(french: Mended) -> None:
    found = french("""
        Des un DET det 1
        civils civil NOUN obl:mod 7
        , , PUNCT punct 5
        notamment notamment ADV advmod 5
        les le DET det 5
        femmes femme NOUN nsubj 7
        ont avoir AUX aux:tense 7
        fui fuir VERB ROOT 7 Tense=Past|VerbForm=Part
    """)
    assert found["civils"] == ("subject", "fui")
    assert found["femmes"][1] == "civils"


def test_the_subject_stands_behind_a_participle_with_one_of_its_own(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        ayant avoir AUX aux:tense 2
        ratifié ratifier VERB advcl 8 Tense=Past|VerbForm=Part
        la le DET det 4
        charte charte NOUN nsubj 8
        , , PUNCT punct 2
        Rome Rome PROPN nmod 4
        a avoir AUX aux:tense 8 VerbForm=Fin
        protesté protester VERB ROOT 8 Tense=Past|VerbForm=Part
    """)
    assert found["Rome"] == ("subject", "protesté")
    assert found["charte"] == ("object", "ratifié")


def test_que_before_the_subject_of_what_is_said_is_no_object(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        dit dire VERB ROOT 1 Mood=Ind|VerbForm=Fin
        qu' que PRON obj 4
        elle lui PRON nsubj 4
        livrerait livrer VERB ccomp 1 Mood=Cnd|VerbForm=Fin
        vingt vingt NUM nummod 6
        chars char NOUN obl:mod 4
    """)
    assert found["qu'"] == ("mark", "livrerait")
    assert found["chars"] == ("object", "livrerait")


def test_a_present_participle_behind_a_comma_is_the_subjects(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        attaque attaquer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        un un DET det 3
        poste poste NOUN obj 1
        , , PUNCT punct 5
        tuant tuer VERB acl 3 Tense=Pres|VerbForm=Part
        deux deux NUM nummod 7
        soldats soldat NOUN obj 5
    """)
    assert found["tuant"] == ("adverbial-clause", "attaque")


def test_de_before_an_adjective_in_the_plural_is_an_article(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2 VerbForm=Fin
        adopté adopter VERB ROOT 2 VerbForm=Part
        de de ADP case 5
        nouvelles nouveau ADJ amod 5 Number=Plur
        sanctions sanction NOUN obl:arg 2 Number=Plur
    """)
    assert found["sanctions"] == ("object", "adopté")


def test_who_is_told_to_be_ruined_stands_before_the_comma(french: Mended) -> None:
    found = french(f"""
        Oslo Oslo PROPN nsubj 1
        livre livrer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        au à ADP case 3
        Liban Liban PROPN obl:arg 1
        , , PUNCT punct 5
        ravagé ravager VERB advcl 1 {PARTICIPLE}
        par par ADP case 7
        feu feu NOUN obl:agent 5
        , , PUNCT punct 10
        neuf neuf NUM nummod 10
        camions camion NOUN conj 7
    """)
    assert found["camions"] == ("object", "livre")
    assert found["ravagé"] == ("adnominal-clause", "Liban")


def test_des_behind_a_name_is_an_article(french: Mended) -> None:
    found = french(f"""
        gardes garde NOUN nsubj 2
        ont avoir AUX aux:tense 2
        battu battre VERB ROOT 2 {PARTICIPLE}
        dans dans ADP case 5
        la le DET det 5
        prison prison NOUN obl:mod 2
        de de ADP case 7
        Zomba Zomba PROPN nmod 5
        des de ADP case 9
        moines moine NOUN nmod 5
    """)
    assert found["moines"] == ("object", "battu")


def test_what_is_ended_behind_a_comma_is_the_verbs(french: Mended) -> None:
    found = french(f"""
        Lima Lima PROPN nsubj 2
        a avoir AUX aux:tense 2
        mis mettre VERB ROOT 2 {PARTICIPLE}
        fin fin NOUN obl:mod 2
        , , PUNCT punct 2
        avant avant ADP case 7
        la le DET det 7
        date date NOUN obl:mod 2
        , , PUNCT punct 7
        au à ADP case 10
        couvre-feu couvre-feu NOUN nmod 7
    """)
    assert found["fin"] == ("object", "mis")
    assert found["couvre-feu"] == ("oblique", "mis")
