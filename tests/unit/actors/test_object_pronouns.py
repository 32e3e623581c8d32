"""Whom an object pronoun means, across the sentences of an article."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


STRIKERS = """
    Les le DET determiner 1 Number=Plur
    mineurs mineur NOUN subject 3 Gender=Masc|Number=Plur
    boliviens bolivien ADJ adjective 1
    défilent défiler VERB root 3
"""


def with_object(pronoun: str, verb: str, lemma: str) -> str:
    return f"""
        Berlin Berlin PROPN subject 3
        {pronoun} le PRON object 3
        a avoir AUX auxiliary 3
        {verb} {lemma} VERB root 3 Tense=Past|VerbForm=Part
    """


def test_an_object_before_the_verb_is_whom_it_is_done_to(build: Build, article: Begin) -> None:
    table = with_object("les", "dispersés", "disperser")
    assert codes(article("fr"), build, STRIKERS, table, head=1, language="fr") == ["BOLLAB"]
    assert codes(article("fr"), build, STRIKERS, with_object("les", "signés", "signer"), head=1, language="fr") == []


def test_a_participle_tells_the_objects_gender(build: Build, article: Begin) -> None:
    france = "France France PROPN subject 1 Gender=Fem\nparle parler VERB root 1"
    table = with_object("l'", "accusée", "accuser")
    assert codes(article("fr"), build, france, table, head=1, language="fr") == ["FRA"]
    assert codes(article("fr"), build, france, with_object("l'", "accusé", "accuser"), head=1, language="fr") == []


TOLD = """
    Un un DET determiner 1 Gender=Masc
    rebelle rebelle NOUN subject 3 Gender=Masc
    syrien syrien ADJ adjective 1
    dit dire VERB root 3
    que que SCONJ mark 7
    {who} {who} PROPN subject 7
    l' le PRON object 7
    frappe frapper VERB clausal-complement 3
"""


def test_who_tells_of_it_may_be_whom_another_hurt(build: Build, article: Begin) -> None:
    assert codes(article("fr"), build, TOLD.format(who="Moscou"), head=6, language="fr") == ["SYRREB"]


def test_a_person_is_meant_before_the_country_where_he_is(build: Build, article: Begin) -> None:
    before = """
        Oslo Oslo PROPN subject 1
        reçoit recevoir VERB root 1
        Poutine Poutine PROPN object 1
        à à ADP case 4
        Moscou Moscou PROPN oblique 1
    """
    then = "Oslo Oslo PROPN subject 2\nl' le PRON object 2\ninvite inviter VERB root 2"
    assert codes(article("fr"), build, before, then, head=1, language="fr") == ["RUSGOV"]


def test_it_whom_somebody_urges_is_the_other_country(build: Build, article: Begin) -> None:
    urged = """
        Mali Mali PROPN subject 1
        accused accuse VERB root 1
        Togo Togo PROPN object 1
        and and CCONJ coordinator 4
        urged urge VERB conjunct 1
        it it PRON object 4
    """
    assert codes(article("en"), build, urged, head=5) == ["TGO"]


def test_whom_one_lets_go_is_somebody(build: Build, article: Begin) -> None:
    table = """
        Berlin Berlin PROPN subject 4
        les le PRON object 4
        a avoir AUX auxiliary 4
        laissés laisser VERB causative 4
        rentrer rentrer VERB root 4 Tense=Past|VerbForm=Part
    """
    assert codes(article("fr"), build, STRIKERS, table, head=1, language="fr") == ["BOLLAB"]


def test_y_is_the_country_of_the_sentence_before_that_is_not_the_doers(build: Build, article: Begin) -> None:
    before = """
        Oslo Oslo PROPN subject 1
        évite éviter VERB root 1
        le le DET determiner 3
        Mali Mali PROPN object 1
    """
    table = """
        Oslo Oslo PROPN subject 3
        y y PRON indirect-object 3
        a avoir AUX auxiliary 3
        {0} {1} VERB root 3 Tense=Past|VerbForm=Part
    """
    assert codes(article("fr"), build, before, table.format("livré", "livrer"), head=1, language="fr") == ["MLI"]
    assert codes(article("fr"), build, before, table.format("répondu", "répondre"), head=1, language="fr") == []


def test_him_may_be_one_of_whom_only_a_thing_was_told(build: Build, article: Begin) -> None:
    blamed = """
        Oman Oman PROPN subject 1
        mocked mock VERB root 1
        Vladimir Vladimir PROPN compound 3
        Putin Putin PROPN possessor 5
        's 's PART case 3
        plan plan NOUN object 1
        and and CCONJ coordinator 1
        blamed blame VERB conjunct 1
        him him PRON object 7
    """
    assert codes(article("en"), build, blamed, head=8) == ["RUSGOV"]


def test_him_is_not_whose_envoy_was_met(build: Build, article: Begin) -> None:
    met = """
        Oman Oman PROPN subject 1
        met meet VERB root 1
        Vladimir Vladimir PROPN compound 3
        Putin Putin PROPN possessor 5
        's 's PART case 3
        envoys envoy NOUN object 1 Number=Plur
        and and CCONJ coordinator 1
        blamed blame VERB conjunct 1
        him him PRON object 7
    """
    assert codes(article("en"), build, met, head=8) == []


RECEIVED = """
    Le le DET determiner 1 Gender=Masc
    roi roi NOUN subject 4 Gender=Masc|Number=Sing
    marocain marocain ADJ adjective 1
    a avoir AUX auxiliary 4
    reçu recevoir VERB root 4 Tense=Past|VerbForm=Part
    le le DET determiner 6 Gender=Masc
    ministre ministre NOUN object 4 Gender=Masc|Number=Sing
    malien malien ADJ adjective 6
    et et CCONJ coordinator 12
    Berlin Berlin PROPN subject 12
    l' le PRON object 12
    a avoir AUX auxiliary 12
    accusé accuser VERB conjunct 4 Tense=Past|VerbForm=Part
"""


def test_he_is_whom_the_first_of_two_clauses_was_about(build: Build, article: Begin) -> None:
    assert codes(article("fr"), build, RECEIVED, head=10, language="fr") == ["MLIGOV"]
