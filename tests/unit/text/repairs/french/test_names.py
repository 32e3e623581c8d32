"""What hangs on a name, openings and topics mended. The trees are those that fr_core_news_md gave."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.repairs.anywhere import repair
from streams.text.universal import convert_universal
from streams.text.words import Word

Build = Callable[[str], list[Word]]
Relations = dict[str, tuple[str, str]]
Mended = Callable[[str], Relations]
PRESENT = "Mood=Ind|VerbForm=Fin"


def test_minister_is_not_of_the_town_he_visits(french: Mended) -> None:
    found = french("""
        visite visite NOUN nsubj 6
        à à ADP case 2
        Nicosie Nicosie PROPN nmod 0
        du de ADP case 4
        ministre ministre NOUN nmod 2
        a avoir AUX aux:tense 6
        surpris surprendre VERB ROOT 6
    """)
    assert found["ministre"] == ("oblique", "visite")


def test_league_has_members_of_its_own(french: Mended) -> None:
    found = french("""
        appel appel NOUN ROOT 0
        par par ADP case 2
        Ligue Ligue PROPN nmod 0
        des de ADP case 4
        droits droit NOUN nmod 2
    """)
    assert found["droits"] == ("oblique", "Ligue")


def test_adjective_in_small_letters_is_no_name(french: Mended) -> None:
    found = french("""
        réclame réclamer VERB ROOT 0
        du de ADP case 2
        gouvernement gouvernement NOUN obl:arg 0
        zimbabwéen zimbabwéen PROPN nmod 2
    """)
    assert found["zimbabwéen"] == ("adjective", "gouvernement")


def test_second_without_preposition_is_not_joined_to_the_owner(french: Mended) -> None:
    found = french("""
        invite inviter VERB ROOT 0
        le le DET det 2
        gouvernement gouvernement NOUN obj 0
        de de ADP case 4
        Maduro Maduro PROPN nmod 2
        et et CCONJ cc 7
        l' le DET det 7
        opposition opposition NOUN conj 4
    """)
    assert found["opposition"] == ("conjunct", "gouvernement")


def test_finite_verb_is_joined_to_the_finite_verb(french: Mended) -> None:
    found = french(f"""
        Oslo Oslo PROPN nsubj 1
        persiste persister VERB ROOT 1 {PRESENT}
        à à ADP mark 3
        ignorer ignorer VERB xcomp 1 VerbForm=Inf
        et et CCONJ cc 6
        a avoir AUX aux:tense 6 {PRESENT}
        refusé refuser VERB conj 3 Tense=Past|VerbForm=Part
    """)
    assert found["refusé"] == ("conjunct", "persiste")


def test_subject_behind_the_opening_is_not_joined_to_it(french: Mended) -> None:
    found = french(f"""
        Lors lors ADP case 2
        de de ADP case 2
        séances séance NOUN obl:mod 6
        , , PUNCT punct 4
        Oslo Oslo PROPN conj 2
        a avoir AUX aux:tense 6 {PRESENT}
        signé signer VERB ROOT 6 Tense=Past|VerbForm=Part
    """)
    assert found["Oslo"] == ("subject", "signé")


def test_title_behind_the_opening_is_the_subject_with_its_name(french: Mended) -> None:
    found = french(f"""
        Lors lors ADP case 2
        de de ADP case 2
        séances séance NOUN obl:mod 9
        , , PUNCT punct 5
        l' le DET det 5
        ambassadrice ambassadrice NOUN conj 2
        britannique britannique ADJ amod 5
        Pierce Pierce PROPN nsubj 9
        a avoir AUX aux:tense 9 {PRESENT}
        exigé exiger VERB ROOT 9 Tense=Past|VerbForm=Part
    """)
    assert found["ambassadrice"] == ("subject", "exigé")
    assert found["Pierce"] == ("apposition", "ambassadrice")


def test_verb_behind_a_topic_governs(french: Mended) -> None:
    found = french(f"""
        Inondations inondation NOUN ROOT 0
        : : PUNCT punct 0
        Oslo Oslo PROPN nsubj 3
        lance lancer VERB parataxis 0 {PRESENT}
        un un DET det 5
        appel appel NOUN nmod 0
    """)
    assert found["lance"] == ("root", "lance")
    assert found["appel"] == ("object", "lance")


def test_title_before_its_name_is_its_apposition(french: Mended) -> None:
    found = french(f"""
        Chef chef NOUN ROOT 0
        de de ADP case 2
        opposition opposition NOUN nmod 0
        , , PUNCT punct 0
        Fabre Fabre PROPN nsubj 6
        a avoir AUX aux:tense 6 {PRESENT}
        protesté protester VERB parataxis 0 Tense=Past|VerbForm=Part
    """)
    assert found["protesté"] == ("root", "protesté")
    assert found["Chef"] == ("apposition", "Fabre")


def test_opening_before_a_subject_is_the_verbs(french: Mended) -> None:
    found = french(f"""
        En en ADP case 1
        déplacement déplacement NOUN nmod 4
        , , PUNCT punct 4
        le le DET det 4
        ministre ministre NOUN ROOT 4
        a avoir AUX aux:tense 6 {PRESENT}
        promis promettre VERB parataxis 4 Tense=Past|VerbForm=Part
    """)
    assert found["ministre"] == ("subject", "promis")
    assert found["déplacement"] == ("oblique", "promis")


def test_person_behind_an_article_is_no_verb(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 2
        a avoir AUX aux:tense 2
        reconnu reconnaître VERB ROOT 2
        l' le DET det 4
        opposant opposer VERB obl:mod 2 Tense=Pres|VerbForm=Part
    """)
    assert found["opposant"] == ("object", "reconnu")


def test_refusal_has_no_object(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        oppose opposer VERB ROOT 1
        une un DET det 3
        fin fin NOUN obj 1
        de de ADP mark 5
        non-recevoir recevoir VERB acl 3 VerbForm=Inf
        aux à ADP det 7
        demandes demande NOUN obj 5
    """)
    assert found["demandes"] == ("oblique", "oppose")
    assert found["aux"] == ("case", "demandes")


def test_topic_before_a_colon_is_no_subject(french: Mended) -> None:
    found = french(f"""
        Cachemire Cachemire PROPN nsubj 3
        : : PUNCT punct 0
        Delhi Delhi PROPN dep 3
        ferme fermer VERB ROOT 3 {PRESENT}
        la le DET det 5
        porte porte NOUN obj 3
    """)
    assert found["Delhi"] == ("subject", "ferme")
    assert found["Cachemire"] == ("other", "ferme")


def test_first_of_two_objects_is_asked_for_the_second(french: Mended) -> None:
    found = french(f"""
        Oslo Oslo PROPN nsubj 1
        réclame réclamer VERB ROOT 1 {PRESENT}
        des un DET det 3
        autorités autorité NOUN obj 1
        une un DET det 5
        enquête enquête NOUN obj 1
    """)
    assert found["autorités"] == ("oblique", "réclame")
    assert found["des"] == ("case", "autorités")


def test_clause_behind_who_is_asked_is_what_is_asked(french: Mended) -> None:
    found = french(f"""
        Oslo Oslo PROPN nsubj 1
        attend attendre VERB ROOT 1 {PRESENT}
        de de ADP case 3
        Moscou Moscou PROPN obl:arg 1
        qu' que PRON obj 6
        elle lui PRON nsubj 6
        libère libérer VERB acl:relcl 3 {PRESENT}
    """)
    assert found["libère"] == ("clausal-complement", "attend")


def test_things_given_behind_the_receiver_are_the_object(french: Mended) -> None:
    found = french(f"""
        Oslo Oslo PROPN nsubj 1
        réclame réclamer VERB ROOT 1 {PRESENT}
        à à ADP case 3
        Berlin Berlin PROPN obl:arg 1
        des de ADP case 5
        réparations réparation NOUN obl:arg 1
    """)
    assert found["réparations"] == ("object", "réclame")


def test_who_has_arrived_did_it_himself(parsed: Build) -> None:
    words = parsed(f"""
        Arrivé arriver VERB advcl 5 Tense=Past|VerbForm=Part
        à à ADP case 2
        Oslo Oslo PROPN obl:arg 0
        le le DET det 4
        ministre ministre NOUN nsubj 5
        dîne dîner VERB ROOT 5 {PRESENT}
    """)
    convert_universal(words)
    repair(words, "fr")
    assert not words[0].has("VerbForm=Part")


def test_who_is_met_in_a_town_is_no_second_name_of_it(french: Mended) -> None:
    found = french("""
        Tusk Tusk PROPN nsubj 2
        a avoir AUX aux:tense 2
        rencontré rencontrer VERB ROOT 2
        à à ADP case 4
        Kiev Kiev PROPN obl:arg 2
        Volodymyr Volodymyr PROPN appos 4
        Zelensky Zelensky PROPN flat:name 5
    """)
    assert found["Volodymyr"] == ("object", "rencontré")


def test_bare_noun_behind_its_verb_is_part_of_what_is_done(french: Mended) -> None:
    found = french("""
        Rabat Rabat PROPN nsubj 2
        a avoir AUX aux:tense 2
        repris reprendre VERB ROOT 2
        langue langue NOUN advmod 2
    """)
    assert found["langue"] == ("object", "repris")


def test_a_word_with_a_capital_behind_a_bare_preposition_is_a_name(parsed: Build) -> None:
    words = parsed("""
        route route NOUN ROOT 0
        de de ADP case 2
        Chittagong Chittagong NOUN nmod 0
        coup coup NOUN obj 0
        d' de ADP case 5
        ~État État NOUN nmod 3
    """)
    convert_universal(words)
    repair(words, "fr")
    assert [word.pos for word in words] == ["NOUN", "ADP", "PROPN", "NOUN", "ADP", "NOUN"]


def test_what_is_dispersed_is_not_of_those_who_disperse(french: Mended) -> None:
    found = french("""
        saisie saisie NOUN ROOT 0
        par par ADP case 3
        la le DET det 3
        marine marine NOUN nmod 0
        grecque grec ADJ amod 3
        d' de ADP case 7
        un un DET det 7
        cargo cargo NOUN nmod 3
    """)
    assert found["cargo"] == ("oblique", "saisie")


def test_second_half_of_a_place_is_no_object(french: Mended) -> None:
    found = french("""
        Oslo Oslo PROPN nsubj 1
        signe signer VERB ROOT 1 Mood=Ind|VerbForm=Fin
        au à ADP case 4
        le le DET det 4
        Palais Palais PROPN obl:mod 1
        Farnèse Farnèse PROPN obj 1
        les le DET det 7
        accords accord NOUN conj 4
    """)
    assert found["Farnèse"] == ("flat", "Palais")
    assert found["accords"] == ("object", "signe")


def test_behind_his_place_an_envoy_has_his_name(french: Mended) -> None:
    found = french("""
        L' le DET det 1
        émissaire émissaire NOUN nsubj 8
        onusien onusien ADJ amod 1
        pour pour ADP case 5
        le le DET det 5
        Yémen Yémen PROPN nmod 1
        Hans Hans PROPN flat:name 5
        Grundberg Grundberg PROPN flat:name 6
        démissionne démissionner VERB ROOT 8 Mood=Ind|VerbForm=Fin
    """)
    assert found["Hans"] == ("apposition", "émissaire")
    assert found["Grundberg"] == ("flat", "Hans")
