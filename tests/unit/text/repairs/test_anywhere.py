"""What parsers get wrong, mended. The trees are those that the pipelines gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.words import Word

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]
PRESENT = "Mood=Ind|VerbForm=Fin"


def test_agent_lost_behind_a_date_is_the_verbs(french: Mended) -> None:
    found = french("""
        Gao Gao PROPN nsubj 2
        est être AUX aux:pass 2
        visée viser VERB ROOT 2
        samedi samedi NOUN obl:mod 2
        par par ADP case 5
        Paris Paris PROPN nmod 3
    """)
    assert found["Gao"] == ("passive-subject", "visée")
    assert found["Paris"] == ("agent", "visée")
    assert found["samedi"] == ("oblique", "visée")


def test_fixed_phrases_with_par_are_no_agents(french: Mended) -> None:
    found = french("""
        Gao Gao PROPN nsubj:pass 2
        est être AUX aux:pass 2
        visée viser VERB ROOT 2
        par par ADP case 4
        exemple exemple NOUN obl:mod 2
    """)
    assert found["exemple"] == ("oblique", "visée")


def test_reflexive_perfect_is_no_passive(french: Mended) -> None:
    found = french("""
        armée armée NOUN nsubj:pass 3
        s' se PRON expl:pass 3
        est être AUX aux:pass 3
        retirée retirer VERB ROOT 3
    """)
    assert found["armée"] == ("subject", "retirée")
    assert found["est"] == ("auxiliary", "retirée")


def test_ne_que_denies_nothing_and_ne_pas_does(french: Mended) -> None:
    only = french("""
        n' ne ADV advmod 2 Polarity=Neg
        a avoir AUX aux:tense 2
        livré livrer VERB ROOT 2
        que que ADV advmod 4
        munitions munition NOUN obj 2
    """)
    denied = french("""
        n' ne ADV advmod 2 Polarity=Neg
        a avoir AUX aux:tense 2
        livré livrer VERB ROOT 2
        pas pas ADV advmod 2 Polarity=Neg
        que que ADV advmod 5
        munitions munition NOUN obj 2
    """)
    assert only["n'"] == ("adverb", "livré")
    assert denied["n'"] == ("negation", "livré")


def test_bare_name_behind_a_verb_is_its_object(french: Mended) -> None:
    found = french(f"""
        Hamas Hamas PROPN nsubj 1
        attaque attaquer VERB ROOT 1 {PRESENT}
        Israël Israël PROPN obl:arg 1
        samedi samedi NOUN obl:mod 1
    """)
    assert found["Israël"] == ("object", "attaque")
    assert found["samedi"] == ("oblique", "attaque")


def test_noun_behind_a_preposition_is_no_object(french: Mended) -> None:
    found = french(f"""
        reçoit recevoir VERB ROOT 0 {PRESENT}
        de de ADP case 2
        Kim Kim PROPN obj 0
    """)
    assert found["Kim"] == ("oblique", "reçoit")


def test_finite_verb_below_the_noun_before_it_governs_it(french: Mended) -> None:
    found = french(f"""
        Corée Corée PROPN ROOT 0
        menace menacer VERB appos 0 {PRESENT}
        Séoul Séoul PROPN nmod 0
    """)
    assert found["menace"] == ("root", "menace")
    assert found["Corée"] == ("subject", "menace")
    assert found["Séoul"] == ("object", "menace")


def test_two_names_before_a_verb_are_both_its_subject(french: Mended) -> None:
    found = french(f"""
        Moscou Moscou PROPN ROOT 0
        et et CCONJ cc 3
        Pékin Pékin PROPN nsubj 3
        signent signer VERB conj 0 {PRESENT}
    """)
    assert found["signent"] == ("root", "signent")
    assert found["Moscou"] == ("subject", "signent")
    assert found["Pékin"] == ("conjunct", "Moscou")


def test_subject_of_an_inverted_verb_of_saying_is_found(french: Mended) -> None:
    found = french(f"""
        Berlin Berlin PROPN nsubj 1
        paiera payer VERB ROOT 1 {PRESENT}
        , , PUNCT punct 4
        a avoir AUX aux:tense 4
        annoncé annoncer VERB conj 1
        Scholz Scholz PROPN obj 4
    """)
    assert found["Scholz"] == ("subject", "annoncé")
    assert found["annoncé"] == ("root", "annoncé")
    assert found["paiera"] == ("clausal-complement", "annoncé")


def test_verb_coordinated_with_et_keeps_its_object(french: Mended) -> None:
    found = french(f"""
        Paris Paris PROPN nsubj 1
        cède céder VERB ROOT 1 {PRESENT}
        et et CCONJ cc 3
        paie payer VERB conj 1 {PRESENT}
        Berlin Berlin PROPN obj 3
    """)
    assert found["Berlin"] == ("object", "paie")


def test_infinitive_of_an_order_belongs_to_the_verb(french: Mended) -> None:
    found = french("""
        ordonne ordonner VERB ROOT 0
        à à ADP case 2
        armée armée NOUN obl:arg 0
        de de ADP mark 4
        tirer tirer VERB acl 2 VerbForm=Inf
    """)
    assert found["tirer"] == ("open-complement", "ordonne")


def test_gerund_is_a_verb_with_its_object(french: Mended) -> None:
    found = french("""
        tue tuer VERB ROOT 0
        en en ADP case 2
        bombardant bombardant NOUN obl:mod 0
        le le DET det 4
        village village NOUN nmod 2
    """)
    assert found["bombardant"] == ("adverbial-clause", "tue")
    assert found["village"] == ("object", "bombardant")


def test_second_half_of_a_name_is_part_of_it(french: Mended) -> None:
    found = french(f"""
        Kim Kim PROPN nsubj 4
        Jong Jong PROPN flat:name 0
        ~- - PROPN flat:name 0
        ~un un PRON nsubj 4
        parle parler VERB ROOT 4 {PRESENT}
    """)
    assert found["un"] == ("flat", "Kim")
    assert found["Kim"] == ("subject", "parle")


def test_adverb_and_preposition_are_cases_of_the_noun_in_both_languages(french: Mended, english: Mended) -> None:
    lors = french("""
        parle parler VERB ROOT 0
        lors lors ADV advmod 0
        d' de ADP case 3
        réunion réunion NOUN nmod 1
    """)
    ahead = english("""
        spoke speak VERB ROOT 0
        ahead ahead ADV advmod 0
        of of ADP prep 1
        talks talk NOUN pobj 2
    """)
    assert lors["réunion"] == ("oblique", "parle")
    assert lors["lors"] == lors["d'"] == ("case", "réunion")
    assert ahead["talks"] == ("oblique", "spoke")
    assert ahead["ahead"] == ahead["of"] == ("case", "talks")


def test_title_and_name_are_one_subject(english: Mended) -> None:
    found = english("""
        Niger Niger PROPN poss 2
        's 's PART case 0
        president president NOUN nsubj 5
        Mahamadou Mahamadou PROPN compound 4
        Issoufou Issoufou PROPN nsubj 5
        left leave VERB ROOT 5
    """)
    assert found["president"] == ("subject", "left")
    assert found["Issoufou"] == ("apposition", "president")


def test_participle_with_an_object_is_the_verb_of_its_noun(english: Mended) -> None:
    found = english("""
        Rebels rebel NOUN ROOT 0
        bombed bomb VERB acl 0 Tense=Past|VerbForm=Part
        Gao Gao PROPN dobj 1
    """)
    assert found["bombed"] == ("root", "bombed")
    assert found["Rebels"] == ("subject", "bombed")


def test_a_participle_between_is_not_the_verb(english: Mended) -> None:
    found = english("""
        Rebels rebel NOUN ROOT 0
        armed arm VERB acl 0 Tense=Past|VerbForm=Part
        with with ADP prep 1
        rifles rifle NOUN pobj 2
        bombed bomb VERB acl 3 Tense=Past|VerbForm=Part
        Gao Gao PROPN dobj 4
    """)
    assert found["bombed"] == ("root", "bombed")
    assert found["Rebels"] == ("subject", "bombed")
    assert found["armed"] == ("adnominal-clause", "Rebels")


def test_what_goes_on_is_no_passive_participle(english: Mended) -> None:
    found = english("""
        Rebels rebel NOUN ROOT 0
        pressed press VERB acl 0 Tense=Past|VerbForm=Part
        on on ADP prt 1
        with with ADP prep 1
        attacks attack NOUN pobj 3
    """)
    assert found["pressed"] == ("root", "pressed")


def test_riot_before_police_is_no_verb(english: Mended) -> None:
    found = english("""
        Clashes clash NOUN nsubj 1
        broke break VERB ROOT 1
        between between ADP prep 1
        youths youth NOUN pobj 2
        and and CCONJ cc 3
        riot riot VERB conj 3
        police police NOUN dobj 5
    """)
    assert found["police"] == ("conjunct", "youths")
    assert found["riot"] == ("compound", "police")


def test_passive_participle_of_a_noun_stays(english: Mended) -> None:
    found = english("""
        Rebels rebel NOUN ROOT 0
        bombed bomb VERB acl 0 Tense=Past|VerbForm=Part
        by by ADP agent 1
        France France PROPN pobj 2
    """)
    assert found["bombed"] == ("adnominal-clause", "Rebels")


def test_noun_compounded_with_a_verb_is_its_subject(english: Mended) -> None:
    found = english("""
        US US PROPN compound 1
        sanctions sanction VERB ROOT 1
        generals general NOUN dobj 1
    """)
    assert found["US"] == ("subject", "sanctions")


def test_object_behind_a_date_is_the_verbs(french: Mended) -> None:
    found = french("""
        livre livrer VERB ROOT 0
        samedi samedi NOUN obl:mod 0
        des de ADP case 3
        missiles missile NOUN nmod 1
    """)
    assert found["missiles"] == ("object", "livre")
    assert found["des"] == ("determiner", "missiles")


def test_receiver_before_the_verb_is_no_object(french: Mended) -> None:
    found = french("""
        leur leur PRON obj 1
        donne donner VERB ROOT 1
        armes arme NOUN obj 1
    """)
    assert found["leur"] == ("indirect-object", "donne")
    assert found["armes"] == ("object", "donne")


def test_second_subject_behind_a_relative_clause_is_its_object(french: Mended) -> None:
    found = french("""
        général général NOUN nsubj 4
        qui qui PRON nsubj 2
        visait viser VERB acl:relcl 0
        Kiev Kiev PROPN nsubj 4
        fuit fuir VERB ROOT 4
    """)
    assert found["Kiev"] == ("object", "visait")
    assert found["général"] == ("subject", "fuit")
