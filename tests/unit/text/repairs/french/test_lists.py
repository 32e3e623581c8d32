"""Lists of one doer's deeds, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]


def test_participles_of_a_list_share_the_auxiliary(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        Mali Mali PROPN nsubj 3
        a avoir AUX aux:tense 3 Tense=Pres|VerbForm=Fin
        fermé fermer VERB ROOT 3 Tense=Past|VerbForm=Part
        sa son DET det 5
        frontière frontière NOUN obj 3
        ~, , PUNCT punct 3
        rappelé rappeler VERB advcl 3 Tense=Past|VerbForm=Part
        son son DET det 9
        consul consul NOUN obj 7
        et et CCONJ cc 11
        expulsé expulser VERB conj 7 Tense=Past|VerbForm=Part
        un un DET det 13
        espion espion NOUN obj 11
    """)
    assert found["rappelé"] == found["expulsé"] == ("conjunct", "fermé")


def test_what_is_said_of_a_noun_is_no_list_of_deeds(french: Mended) -> None:
    found = french("""
        Paris Paris PROPN nsubj 2
        a avoir AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        signé signer VERB ROOT 2 Tense=Past|VerbForm=Part
        un un DET det 4
        accord accord NOUN obj 2
        ~, , PUNCT punct 4
        négocié négocier VERB acl 4 Tense=Past|VerbForm=Part
        en en ADP case 8
        secret secret NOUN obl:mod 6
        et et CCONJ cc 10
        approuvé approuver VERB conj 6 Tense=Past|VerbForm=Part
        par par ADP case 13
        le le DET det 13
        Parlement Parlement PROPN obl:agent 10
    """)
    assert found["négocié"] == ("adnominal-clause", "accord")


def test_the_verb_with_the_subject_leads_the_list(french: Mended) -> None:
    found = french("""
        Zelensky Zelensky PROPN nsubj 3
        s' se PRON expl:comp 3
        ~est être AUX aux:tense 3 Tense=Pres|VerbForm=Fin
        entretenu entretenir VERB advcl 8 Tense=Past|VerbForm=Part
        avec avec ADP case 5
        Paris Paris PROPN obl:mod 3
        ~, , PUNCT punct 8
        a avoir AUX aux:tense 8 Tense=Pres|VerbForm=Fin
        reçu recevoir VERB ROOT 8 Tense=Past|VerbForm=Part
        le le DET det 10
        roi roi NOUN obj 8
    """)
    assert found["entretenu"] == ("root", "entretenu")
    assert found["reçu"] == ("conjunct", "entretenu")


def test_a_finite_verb_is_joined_to_the_verb_and_not_to_its_object(french: Mended) -> None:
    found = french("""
        Israël Israël PROPN nsubj 1
        rompt rompre VERB ROOT 1 Tense=Pres|VerbForm=Fin
        la le DET det 3
        trêve trêve NOUN obj 1
        et et CCONJ cc 5
        bombarde bombarder VERB conj 3 Tense=Pres|VerbForm=Fin
        Gaza Gaza PROPN nmod 3
    """)
    assert found["bombarde"] == ("conjunct", "rompt")
    assert found["Gaza"] == ("object", "bombarde")


def test_the_verb_that_denies_governs_what_is_denied(french: Mended) -> None:
    found = french("""
        Kigali Kigali PROPN nsubj 3
        dément dément ADV advmod 3
        avoir avoir AUX aux:tense 3 VerbForm=Inf
        envoyé envoyer VERB ROOT 3 Tense=Past|VerbForm=Part
        des un DET det 5
        soldats soldat NOUN obj 3
    """)
    assert found["dément"] == ("root", "dément")
    assert found["Kigali"] == ("subject", "dément")
    assert found["envoyé"] == ("clausal-complement", "dément")


def test_a_verb_with_clitics_behind_and_is_joined_to_the_verb(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2 Tense=Pres|VerbForm=Fin
        choisi choisir VERB ROOT 2 Tense=Past|VerbForm=Part
        Lima Lima PROPN obj 2
        pour pour ADP case 5
        étape étape NOUN obl:mod 2
        et et CCONJ cc 9
        y y PRON iobj 9
        a avoir AUX aux:tense 9 Tense=Pres|VerbForm=Fin
        signé signer VERB conj 5 Tense=Past|VerbForm=Part
        des un DET det 11
        accords accord NOUN obj 9
    """)
    assert found["signé"] == ("conjunct", "choisi")
    assert found["et"] == ("coordinator", "signé")
