"""What is hung on the wrong word, and what is joined to it, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.words import Word

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]
PRESENT = "Mood=Ind|VerbForm=Fin"
PARTICIPLE = "Tense=Past|VerbForm=Part"


def test_names_in_a_row_before_the_verb_are_its_subject(french: Mended) -> None:
    found = french("""
        Doha Doha PROPN ROOT 0
        , , PUNCT punct 2
        Manama Manama PROPN nmod 0
        et et CCONJ cc 6
        Tunis Tunis PROPN dep 3
        ont avoir AUX aux:tense 6
        rompu rompre VERB conj 0
        leurs leur DET det 8
        relations relation NOUN obj 6
    """)
    assert found["rompu"] == ("root", "rompu")
    assert found["Doha"] == ("subject", "rompu")
    assert found["Manama"] == found["Tunis"] == ("conjunct", "Doha")


def test_two_adjectives_of_a_plural_noun_are_joined(french: Mended) -> None:
    found = french("""
        présidents président NOUN nsubj 5 Number=Plur
        américain américain ADJ amod 0
        et et CCONJ cc 5
        russe russe ADJ advmod 5
        ont avoir AUX aux:tense 5
        discuté discuter VERB ROOT 5
    """)
    assert found["russe"] == ("conjunct", "américain")


def test_participle_behind_and_shares_the_auxiliary_and_has_its_object(french: Mended) -> None:
    found = french(f"""
        Séoul Séoul PROPN nsubj 2
        a avoir AUX aux:tense 2
        condamné condamner VERB ROOT 2
        mercredi mercredi NOUN obl:mod 2
        et et CCONJ cc 5
        placé placer VERB conj 3 {PARTICIPLE}
        ses son DET det 7
        troupes troupe NOUN obl:mod 3
    """)
    assert found["placé"] == ("conjunct", "condamné")
    assert found["troupes"] == ("object", "placé")


def test_object_behind_the_receiver_is_the_verbs(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        transmis transmettre VERB ROOT 2
        à à ADP case 4
        Kiev Kiev PROPN obl:arg 2
        des de ADP case 6
        armes arme NOUN nmod 4
    """)
    assert found["armes"] == ("object", "transmis")


def test_noun_of_a_receiver_stays_where_the_verb_gives_nothing(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        adhéré adhérer VERB ROOT 2
        à à ADP case 5
        le le DET det 5
        conseil conseil NOUN obl:arg 2
        des de ADP case 7
        sages sage NOUN nmod 5
    """)
    assert found["sages"] == ("oblique", "conseil")


def test_participle_behind_a_comma_is_of_the_name_before_it(french: Mended) -> None:
    found = french(f"""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        rompu rompre VERB ROOT 2
        avec avec ADP case 4
        Doha Doha PROPN obl:arg 2
        , , PUNCT punct 6
        accusé accuser VERB acl 0 {PARTICIPLE}
        par par ADP case 8
        Riyad Riyad PROPN obl:agent 6
        de de ADP mark 10
        financer financer VERB acl 8 VerbForm=Inf
    """)
    assert found["accusé"] == ("adnominal-clause", "Doha")
    assert found["financer"] == ("open-complement", "accusé")


def test_clause_without_a_relative_pronoun_is_no_relative_clause(french: Mended) -> None:
    found = french("""
        annonce annonce NOUN ROOT 0
        de de ADP case 2
        accord accord NOUN nmod 0
        a avoir AUX aux:tense 4
        surpris surprendre VERB acl:relcl 2
        Tunis Tunis PROPN obj 4
    """)
    assert found["surpris"] == ("root", "surpris")
    assert found["annonce"] == ("subject", "surpris")


def test_fronted_participle_does_not_govern_the_sentence(french: Mended) -> None:
    found = french(f"""
        Installés installer VERB ROOT 0 {PARTICIPLE}
        là là ADV advmod 0
        , , PUNCT punct 4
        des un DET det 4
        agriculteurs agriculteur NOUN appos 0
        bloquent bloquer VERB punct 4 {PRESENT}
        le le DET det 7
        port port NOUN obj 5
    """)
    assert found["bloquent"] == ("root", "bloquent")
    assert found["agriculteurs"] == ("subject", "bloquent")
    assert found["Installés"] == ("adverbial-clause", "bloquent")


def test_two_names_with_owners_are_joined(english: Mended) -> None:
    found = english("""
        Kenya Kenya PROPN poss 7 NNP
        's 's PART case 0 POS
        Ruto Ruto PROPN compound 7 NNP
        and and CCONJ cc 2 CC
        Uganda Uganda PROPN conj 2 NNP
        's 's PART case 4 POS
        Yoweri Yoweri PROPN compound 7 NNP
        Museveni Museveni PROPN nsubj 8 NNP
        listened listen VERB ROOT 8 VBD
    """)
    assert found["Ruto"] == ("subject", "listened")
    assert found["Museveni"] == ("conjunct", "Ruto")
    assert found["Uganda"] == ("possessor", "Museveni")
    assert found["Kenya"] == ("possessor", "Ruto")


def test_a_name_of_one_word_is_joined_with_its_owner(english: Mended) -> None:
    found = english("""
        Nokia Nokia PROPN nsubj 5 NNP
        and and CCONJ cc 0 CC
        Spain Spain PROPN conj 0 NNP
        's 's PART case 2 POS
        Telefonica Telefonica PROPN appos 0 NNP
        signed sign VERB ROOT 5 VBD
    """)
    assert found["Telefonica"] == ("conjunct", "Nokia")
    assert found["Spain"] == ("possessor", "Telefonica")


def test_comma_between_two_names_is_an_and_in_a_headline(english: Mended) -> None:
    found = english("""
        Trump Trump PROPN advcl 3 NNP
        , , PUNCT punct 3 ,
        Putin Putin PROPN nsubj 3 NNP
        hold hold VERB ROOT 3 VBP
        call call NOUN dobj 3 NN
    """)
    assert found["Trump"] == ("subject", "hold")
    assert found["Putin"] == ("conjunct", "Trump")


def test_name_before_an_infinitive_is_its_subject_in_a_headline(english: Mended) -> None:
    found = english("""
        UK UK PROPN dep 2 NNP
        to to PART aux 2 TO
        send send VERB ROOT 2 VB
        troops troop NOUN dobj 2 NNS
    """)
    assert found["UK"] == ("subject", "send")
    assert found["to"] == ("auxiliary", "send")


def test_object_of_a_condition_is_not_the_subject_of_what_follows(english: Mended) -> None:
    found = english("""
        If if SCONJ mark 2 IN
        Chad Chad PROPN nsubj 2 NNP
        attacks attack VERB advcl 7 VBZ
        Mali Mali PROPN nsubj 7 NNP
        , , PUNCT punct 3 ,
        no no DET det 6 DT
        government government NOUN appos 3 NN
        falls fall VERB ROOT 7 VBZ
    """)
    assert found["Mali"] == ("object", "attacks")
    assert found["government"] == ("subject", "falls")


def test_a_name_before_and_and_the_subject_is_its_first_half(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        Japon Japon PROPN dep 6
        et et CCONJ cc 6
        trois trois NUM nummod 4
        pays pays NOUN nsubj 6
        ont avoir AUX aux:tense 6 VerbForm=Fin
        condamné condamner VERB ROOT 6 VerbForm=Part
    """)
    assert found["Japon"] == ("subject", "condamné")
    assert found["pays"] == ("conjunct", "Japon")


def test_what_is_to_be_done_belongs_to_the_noun(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        refus refus NOUN nsubj 5
        de de ADP case 3
        Budapest Budapest PROPN nmod 1
        d' de ADP mark 5
        ~extrader extrader VERB ROOT 5 VerbForm=Inf
        un un DET det 7
        ministre ministre NOUN obj 5
        a avoir AUX aux:tense 10 VerbForm=Fin
        été être AUX aux:pass 10 VerbForm=Part
        critiqué critiquer VERB advcl 5 Tense=Past|VerbForm=Part
        par par ADP case 12
        Varsovie Varsovie PROPN obl:agent 10
    """)
    assert found["critiqué"] == ("root", "critiqué")
    assert found["refus"] == ("passive-subject", "critiqué")
    assert found["extrader"] == ("adnominal-clause", "refus")


def test_if_joins_a_clause_and_not_a_noun(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        enverra envoyer VERB ROOT 1 Tense=Fut|VerbForm=Fin
        des un DET det 3
        soldats soldat NOUN obj 1
        si si SCONJ case 6
        un un DET det 6
        accord accord NOUN obl:mod 8
        est être AUX aux:pass 8 VerbForm=Fin
        conclu conclure VERB xcomp 1 Tense=Past|VerbForm=Part
    """)
    assert found["conclu"] == ("adverbial-clause", "enverra")
    assert found["accord"] == ("passive-subject", "conclu")


def test_two_behind_entre_are_parties_to_the_noun_before(french: Mended) -> None:
    found = french("""
        Riyad Riyad PROPN nsubj 1
        abrite abriter VERB ROOT 1 Tense=Pres|VerbForm=Fin
        des un DET det 3
        pourparlers pourparler NOUN obj 1
        entre entre ADP case 5
        Kiev Kiev PROPN obl:mod 1
        et et CCONJ cc 7
        Moscou Moscou PROPN conj 5
    """)
    assert found["Kiev"] == ("oblique", "pourparlers")


def test_names_parted_by_commas_and_and_are_one_subject(french: Mended) -> None:
    found = french("""
        La le DET det 1
        Bolivie Bolivie PROPN nsubj 8
        ~, , PUNCT punct 4
        le le DET det 4
        Pérou Pérou PROPN nsubj 8
        et et CCONJ cc 6
        Chili Chili PROPN conj 4
        ont avoir AUX aux:tense 8 VerbForm=Fin
        signé signer VERB ROOT 8 VerbForm=Part
        un un DET det 10
        accord accord NOUN obj 8
    """)
    assert found["Bolivie"] == ("subject", "signé")
    assert found["Pérou"] == found["Chili"] == ("conjunct", "Bolivie")


def test_a_counterpart_is_joined_to_who_holds_the_office(french: Mended) -> None:
    found = french("""
        Le le DET det 1
        chef chef NOUN nsubj 9
        de de ADP case 3
        diplomatie diplomatie NOUN nmod 1
        turque turc ADJ amod 3
        et et CCONJ cc 7
        son son DET det 7
        homologue homologue NOUN conj 3
        ont avoir AUX aux:tense 9 VerbForm=Fin
        discuté discuter VERB ROOT 9 VerbForm=Part
    """)
    assert found["homologue"] == ("conjunct", "chef")


def test_an_agent_behind_an_adjective_is_the_verbs(french: Mended) -> None:
    found = french("""
        forces force NOUN nsubj:pass 3
        ont avoir AUX aux:tense 3 VerbForm=Fin
        été être AUX aux:pass 3 VerbForm=Part
        placées placer VERB ROOT 3 Tense=Past|VerbForm=Part
        en en ADP case 5
        alerte alerte NOUN obl:mod 3
        maximale maximal ADJ amod 5
        par par ADP case 9
        le le DET det 9
        gouvernement gouvernement NOUN obl:agent 6
    """)
    assert found["gouvernement"] == ("agent", "placées")


def test_a_noun_with_preposition_and_article_is_no_adjective(french: Mended) -> None:
    found = french("""
        Bamako Bamako PROPN nsubj 1
        frappe frapper VERB ROOT 1 VerbForm=Fin
        une un DET det 3
        base base NOUN obj 1
        près près ADV advmod 7
        de de ADP case 7
        la le DET det 7
        frontière frontière NOUN amod 3
    """)
    assert found["frontière"] == ("oblique", "base")


def test_what_was_buried_kills_though_the_parser_hangs_it_on_a_place(french: Mended) -> None:
    found = french("""
        Enfoui enfouir VERB ROOT 0 Tense=Past|VerbForm=Part
        sous sous ADP case 2
        terre terre NOUN obl:arg 0
        , , PUNCT punct 5
        un un DET det 5
        engin engin NOUN nsubj 7
        a avoir AUX aux:tense 7 Mood=Ind|Tense=Pres|VerbForm=Fin
        tué tuer VERB acl 2 Tense=Past|VerbForm=Part
        Xi Xi PROPN obj 7
    """)
    assert found["tué"] == ("root", "tué")


def test_what_somebody_is_summoned_to_do_is_not_the_subjects(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        somme sommer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        la le DET det 3
        junte junte NOUN obj 1
        de de ADP mark 5
        libérer libérer VERB acl 0 VerbForm=Inf
        Bazoum Bazoum PROPN obj 5
    """)
    assert found["libérer"] == ("open-complement", "somme")


def test_what_is_sent_hangs_on_no_nationality(french: Mended) -> None:
    found = french("""
        Sofia Sofia PROPN nsubj 1
        envoie envoyer VERB ROOT 1 Tense=Pres|VerbForm=Fin
        à à ADP case 4
        l' le DET det 4
        armée armée NOUN obl:arg 1
        malienne malien ADJ amod 4
        une un DET det 7
        dizaine dizaine NOUN obj 5
        de de ADP case 9
        chars char NOUN nmod 7
    """)
    assert found["dizaine"] == ("object", "envoie")
