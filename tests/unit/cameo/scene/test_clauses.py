"""Clauses, brought to the active voice."""

from __future__ import annotations

from collections.abc import Callable

from streams.cameo.scene.clauses import Clause, clause_of, verbs
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]


def words(sentence: Sentence, indexes: list[int]) -> list[str]:
    return [sentence.tokens[index].text for index in indexes]


def clause(sentence: Sentence, verb: str) -> Clause:
    return clause_of(sentence, next(token.index for token in sentence.tokens if token.text == verb))


def test_an_active_clause(build: Build) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1 Tense=Past|VerbForm=Fin
        Ukraine Ukraine PROPN object 1
    """)
    found = clause(sentence, "attacked")
    assert words(sentence, found.subjects) == ["Russia"]
    assert words(sentence, found.objects) == ["Ukraine"]
    assert not found.passive


def test_a_passive_is_turned_round(build: Build) -> None:
    sentence = build("""
        Ukraine Ukraine PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        attacked attack VERB root 2 VerbForm=Part|Tense=Past
        by by ADP case 4
        Russia Russia PROPN agent 2
    """)
    found = clause(sentence, "attacked")
    assert words(sentence, found.subjects) == ["Russia"]
    assert words(sentence, found.objects) == ["Ukraine"]


def test_a_participle_belongs_to_its_noun(build: Build) -> None:
    sentence = build("""
        missiles missile NOUN root 0
        supplied supply VERB adnominal-clause 0 VerbForm=Part|Tense=Past
        by by ADP case 3
        Iran Iran PROPN agent 1
    """)
    found = clause(sentence, "supplied")
    assert words(sentence, found.subjects) == ["Iran"]
    assert words(sentence, found.objects) == ["missiles"]


def test_a_relative_pronoun_stands_for_its_noun(build: Build) -> None:
    sentence = build("""
        Lavrov Lavrov PROPN subject 4
        who who PRON subject 2 PronType=Rel
        met meet VERB relative-clause 0 VerbForm=Fin
        Kim Kim PROPN object 2
        left leave VERB root 4 VerbForm=Fin
    """)
    assert words(sentence, clause(sentence, "met").subjects) == ["Lavrov"]


def test_a_noun_is_the_unsaid_object_of_its_relative_clause(build: Build) -> None:
    sentence = build("""
        missiles missile NOUN root 0
        Russia Russia PROPN subject 2
        fired fire VERB relative-clause 0 VerbForm=Fin
    """)
    found = clause(sentence, "fired")
    assert words(sentence, found.subjects) == ["Russia"]
    assert words(sentence, found.objects) == ["missiles"]


def test_a_second_verb_shares_the_subject_of_the_first(build: Build) -> None:
    sentence = build("""
        France France PROPN subject 1
        met meet VERB root 1 VerbForm=Fin
        Mali Mali PROPN object 1
        and and CCONJ coordinator 1
        praised praise VERB conjunct 1 VerbForm=Fin
        Chad Chad PROPN object 4
    """)
    found = clause(sentence, "praised")
    assert words(sentence, found.subjects) == ["France"]
    assert words(sentence, found.objects) == ["Chad"]


def test_the_object_of_one_who_is_urged_does_what_is_asked(build: Build) -> None:
    sentence = build("""
        France France PROPN subject 1
        urged urge VERB root 1 VerbForm=Fin
        Mali Mali PROPN object 1
        to to PART auxiliary 4
        withdraw withdraw VERB open-complement 1 VerbForm=Inf
    """)
    assert words(sentence, clause(sentence, "withdraw").subjects) == ["Mali"]


def test_a_french_se_marks_a_reflexive_verb(build: Build) -> None:
    sentence = build("""
        Macron Macron PROPN subject 2
        se se PRON expletive 2
        rend rendre VERB root 2 VerbForm=Fin
        à à ADP case 4
        Kiev Kiev PROPN oblique 2
    """)
    found = clause(sentence, "rend")
    assert found.reflexive
    assert found.objects == []


def test_a_predicate_stands_for_its_copula(build: Build) -> None:
    sentence = build("""
        Paris Paris PROPN subject 2
        est être AUX copula 2
        prêt prêt ADJ root 2
    """)
    found = clause(sentence, "prêt")
    assert found.lemma == "être"
    assert words(sentence, found.attributes) == ["prêt"]


def test_outer_verbs_come_first(build: Build) -> None:
    sentence = build("""
        France France PROPN subject 1
        said say VERB root 1 VerbForm=Fin
        Mali Mali PROPN subject 4
        had have AUX auxiliary 4
        left leave VERB clausal-complement 1 VerbForm=Part
    """)
    assert [token.text for token in verbs(sentence)] == ["said", "left"]


def test_a_participle_said_of_the_subject_is_an_attribute(build: Build) -> None:
    sentence = build("""
        France France PROPN subject 2
        se se PRON expletive 2
        dit dire VERB root 2
        préoccupée préoccuper VERB open-complement 2 VerbForm=Part|Tense=Past
    """)
    assert clause_of(sentence, 2).attributes == [3]


def test_a_place_where_something_is_done_is_not_its_object(build: Build) -> None:
    sentence = build("""
        Caracas Caracas PROPN root 0
        où où PRON indirect-object 3
        il il PRON subject 3
        négocie négocier VERB relative-clause 0 VerbForm=Fin
    """)
    assert clause(sentence, "négocie").objects == []


def test_faire_with_its_infinitive_is_the_verb(build: Build) -> None:
    sentence = build(
        """
        Rome Rome PROPN subject 2
        fait faire VERB causative 2
        parvenir parvenir VERB root 2
        tentes tente NOUN object 2
        """,
        "fr",
    )
    clause = clause_of(sentence, 2)
    assert (clause.lemma, clause.caused) == ("faire", "parvenir")
    assert [token.index for token in verbs(sentence)] == [2]


def test_the_first_of_two_objects_receives(build: Build) -> None:
    sentence = build("""
        France France PROPN subject 1
        sent send VERB root 1 Tense=Past|VerbForm=Fin
        Mali Mali PROPN object 1
        fifty fifty NUM numeral 4
        tonnes tonne NOUN object 1
    """)
    assert words(sentence, clause(sentence, "sent").receivers) == ["Mali"]


def test_two_objects_with_a_comma_between_receive_nothing(build: Build) -> None:
    sentence = build("""
        France France PROPN subject 1
        sent send VERB root 1 Tense=Past|VerbForm=Fin
        aid aid NOUN object 1
        , , PUNCT punctuation 1
        tonnes tonne NOUN object 1
    """)
    assert clause(sentence, "sent").receivers == []


def test_of_whom_something_is_found_is_an_object(build: Build) -> None:
    sentence = build("""
        France France PROPN subject 1
        found find VERB root 1 Tense=Past|VerbForm=Fin
        Mali Mali PROPN subject 3
        guilty guilty ADJ clausal-complement 1
    """)
    found = clause(sentence, "found")
    assert words(sentence, found.objects) == ["Mali"]
    assert words(sentence, found.attributes) == ["guilty"]


def test_who_is_confirmed_killed_killed_nobody(build: Build) -> None:
    sentence = build("""
        Soldiers soldier NOUN passive-subject 2
        were be AUX passive-auxiliary 2
        confirmed confirm VERB root 2 VerbForm=Part|Tense=Past
        killed kill VERB open-complement 2 VerbForm=Part|Tense=Past
    """)
    found = clause(sentence, "killed")
    assert words(sentence, found.objects) == ["Soldiers"]
    assert found.subjects == []


def test_what_a_clause_does_the_speaker_does_not(build: Build) -> None:
    sentence = build("""
        Mali Mali PROPN subject 1
        wrote write VERB root 1 VerbForm=Fin
        to to PART mark 3
        vote vote VERB clausal-subject 5 VerbForm=Inf
        would would AUX auxiliary 5
        force force VERB clausal-complement 1 VerbForm=Inf
        Chad Chad PROPN object 5
    """)
    assert clause(sentence, "force").subjects == []


def test_the_subject_of_a_passive_with_an_object_behind_it_receives(build: Build) -> None:
    sentence = build("""
        Togo Togo PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        sent send VERB root 2 VerbForm=Part|Tense=Past
        rice rice NOUN object 2
        by by ADP case 5
        Japan Japan PROPN agent 2
    """)
    found = clause(sentence, "sent")
    assert words(sentence, found.subjects) == ["Japan"]
    assert words(sentence, found.receivers) == ["Togo"]
    assert words(sentence, found.objects) == ["rice", "Togo"]


def test_a_reflexive_of_who_speaks_is_one_too(build: Build) -> None:
    sentence = build("""
        nous nous PRON subject 2
        nous nous PRON expletive 2
        retirons retirer VERB root 2 Tense=Pres|VerbForm=Fin
    """)
    assert clause(sentence, "retirons").reflexive


def test_who_has_arrived_did_so_himself(build: Build) -> None:
    text = """
        Ruto Ruto PROPN subject 5
        ~, , PUNCT punctuation 0
        arrivé arriver VERB adnominal-clause 0 Tense=Past|VerbForm=Part
        à à ADP case 4
        Lima Lima PROPN oblique 2
        parle parler VERB root 5 Tense=Pres|VerbForm=Fin
    """
    found = clause(build(text, language="fr"), "arrivé")
    assert found.subjects == [0]
    assert not found.objects
    assert not found.passive
