"""Whom a pronoun or possessive means, across the sentences of an article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import PUTIN_SPOKE, TWO_MET, codes, said

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


def test_he_is_the_subject_of_the_sentence_before(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, TWO_MET, said("He")) == ["RUSGOV"]


def test_a_pronoun_reaches_two_sentences_back_and_no_further(build: Build, article: Begin) -> None:
    rain = "It it PRON expletive 1\nrained rain VERB root 1"
    assert codes(article("en"), build, PUTIN_SPOKE, rain, said("He")) == ["RUSGOV"]
    assert codes(article("en"), build, PUTIN_SPOKE, rain, rain, said("He")) == []


def test_he_is_no_country(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, "France France PROPN subject 1\nspoke speak VERB root 1", said("He")) == []


def test_they_are_a_body_that_the_sentence_is_about(build: Build, article: Begin) -> None:
    police = """
        Turkish turkish ADJ adjective 1
        police police NOUN subject 2 Number=Sing
        said say VERB root 2
        they they PRON subject 4
        left leave VERB clausal-complement 2
    """
    assert codes(article("en"), build, police, head=3) == ["TURCOP"]


def test_they_are_several(build: Build, article: Begin) -> None:
    protest = (
        "Russian russian ADJ adjective 1\nprotesters protester NOUN subject 2 Number=Plur\nmarched march VERB root 2"
    )
    assert codes(article("en"), build, protest, said("They")) == ["RUSCVL"]
    assert codes(article("en"), build, PUTIN_SPOKE, said("They")) == []


def test_elle_may_be_a_country_of_that_gender(build: Build, article: Begin) -> None:
    france = "France France PROPN subject 1 Gender=Fem\nparle parler VERB root 1"
    japan = "Japon Japon PROPN subject 1 Gender=Masc\nparle parler VERB root 1"
    assert codes(article("fr"), build, france, said("Elle"), language="fr") == ["FRA"]
    assert codes(article("fr"), build, japan, said("Elle"), language="fr") == []


def test_elle_may_be_a_country_whose_name_shows_no_gender(build: Build, article: Begin) -> None:
    baku = "Bakou Bakou PROPN subject 1\nparle parler VERB root 1"
    assert codes(article("fr"), build, baku, said("Elle"), language="fr") == ["AZE"]


def test_the_impersonal_il_is_nobody(build: Build, article: Begin) -> None:
    rain = "Il il PRON expletive 1\nfaut falloir VERB root 1"
    assert (
        codes(article("fr"), build, "Poutine Poutine PROPN subject 1\nparle parler VERB root 1", rain, language="fr")
        == []
    )


def test_the_il_of_what_is_planned_is_nobody(build: Build, article: Begin) -> None:
    planned = """
        Il il PRON passive-subject 2
        est être AUX passive-auxiliary 2
        prévu prévoir VERB root 2
        de de ADP mark 4
        partir partir VERB open-complement 2
    """
    spoke = "Poutine Poutine PROPN subject 1\nparle parler VERB root 1"
    assert codes(article("fr"), build, spoke, planned, language="fr") == []


def test_it_is_the_body_or_country_that_says_so(build: Build, article: Begin) -> None:
    said_it_left = """
        {0}
        said say VERB root 1
        it it PRON subject 3
        left leave VERB clausal-complement 1
    """
    russia = said_it_left.format("Russia Russia PROPN subject 1")
    assert codes(article("en"), build, russia, head=2) == ["RUS"]
    putin = said_it_left.format("Putin Putin PROPN subject 1")
    assert codes(article("en"), build, putin, head=2) == []


def test_it_is_also_whom_no_table_knows(build: Build, article: Begin) -> None:
    table = """
        QORB QORB PROPN subject 1
        said say VERB root 1
        it it PRON subject 3
        left leave VERB clausal-complement 1
    """
    assert codes(article("en"), build, table, head=2) == [None]


@pytest.mark.parametrize(("predicate", "expected"), [("ready", ["RUS"]), ("likely", [])])
def test_it_is_likely_is_nobody(build: Build, article: Begin, predicate: str, expected: list[str]) -> None:
    table = f"""
        Russia Russia PROPN subject 1
        said say VERB root 1
        it it PRON subject 3
        was be AUX clausal-complement 1
        {predicate} {predicate} ADJ attribute 3
        to to PART mark 6
        leave leave VERB open-complement 4
    """
    assert codes(article("en"), build, table, head=2) == expected


WROTE_OFF = """
    Serbia Serbia PROPN subject 1
    owed owe VERB root 1
    Oman Oman PROPN object 1
    while while SCONJ mark 5
    Chad Chad PROPN subject 5
    sent send VERB adverbial-clause 1
    {}
"""


def test_its_is_the_subject_of_its_own_clause(build: Build, article: Begin) -> None:
    table = WROTE_OFF.format("its its PRON possessor 7\n troops troop NOUN object 5 Number=Plur")
    actors = article("en").read(build(table, "en"))
    assert [actor.code for actor in actors.of(7)] == ["TCDMIL"]


def test_lui_and_leur_take_up_what_the_last_sentence_was_about(build: Build, article: Begin) -> None:
    before = "Pologne Pologne PROPN subject 1\nmanque manquer VERB root 1"
    given = "Paris Paris PROPN subject 2\nlui lui PRON indirect-object 2\nlivre livrer VERB root 2"
    assert codes(article("fr"), build, before, given, head=1, language="fr") == ["POL"]


def test_it_is_not_two_that_are_joined(article: Begin, build: Build) -> None:
    table = """
        Mali Mali PROPN subject 3 Number=Sing
        and and CCONJ coordinator 2
        Niger Niger PROPN conjunct 0 Number=Sing
        signed sign VERB root 3
        as as SCONJ mark 6
        it it PRON subject 6
        helped help VERB adverbial-clause 3
    """
    assert codes(article("en"), build, table, head=5) == []


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


def test_the_latter_is_the_last_named(build: Build, article: Begin) -> None:
    met = """
        Macron Macron PROPN subject 1 Gender=Masc
        reçoit recevoir VERB root 1
        Poutine Poutine PROPN object 1 Gender=Masc
    """
    latter = """
        Ce ce DET determiner 1
        dernier dernier ADJ subject 2
        parle parler VERB root 2
    """
    this_one = """
        Celui celui PRON subject 3
        - - PRON punctuation 0
        ci ci PRON compound 0
        parle parler VERB root 3
    """
    assert codes(article("fr"), build, met, latter, head=1, language="fr") == ["RUSGOV"]
    assert codes(article("fr"), build, met, this_one, language="fr") == ["RUSGOV"]
    assert codes(article("fr"), build, met, latter.replace("Ce ce", "Le le"), head=1, language="fr") == []


def test_what_is_demanded_is_not_the_demanders(build: Build, article: Begin) -> None:
    trial = "Poutine Poutine PROPN subject 1 Gender=Masc\nparle parler VERB root 1"
    table = """
        Berlin Berlin PROPN subject 1
        réclame réclamer VERB root 1
        sa son DET possessor 3
        libération libération NOUN object 1
    """
    assert codes(article("fr"), build, trial, table, head=2, language="fr") == ["RUSGOV"]
    own = table.replace("réclame réclamer", "annonce annoncer")
    assert codes(article("fr"), build, trial, own, head=2, language="fr") == ["DEU"]


ARREST = """
    Turkish turkish ADJ adjective 1
    police police NOUN subject 2 Number=Sing
    arrested arrest VERB root 2
    {whom} NOUN object 2 Number={number}
"""


def test_they_are_the_body_of_the_sentence_before_if_no_people_are_meant(build: Build, article: Begin) -> None:
    assert codes(article("en"), build, ARREST.format(whom="smoke smoke", number="Sing"), said("They")) == ["TURCOP"]


def test_him_whom_he_promises_something_is_another(build: Build, article: Begin) -> None:
    helped = """
        he he PRON subject 1
        helped help VERB root 1
        him he PRON object 1
    """
    assert codes(article("en"), build, PUTIN_SPOKE, helped, head=2) == []


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


def test_what_is_burned_is_anothers(build: Build, article: Begin) -> None:
    burned = """
        Mali Mali PROPN subject 1
        burned burn VERB root 1
        its its PRON possessor 3
        village village NOUN object 1
    """
    assert codes(article("en"), build, burned, head=2) == []


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


def test_an_article_tells_the_gender_that_a_noun_does_not(build: Build, article: Begin) -> None:
    met = """
        La le DET determiner 1 Gender=Fem
        ministre ministre NOUN subject 3 Gender=Masc
        russe russe ADJ adjective 1
        parle parler VERB root 3
    """
    she = "Elle elle PRON subject 1\nrit rire VERB root 1"
    assert codes(article("fr"), build, met, she, language="fr") == ["RUSGOV"]


def test_people_in_the_singular_are_she(build: Build, article: Begin) -> None:
    met = """
        La le DET determiner 1 Gender=Fem
        foule foule NOUN subject 3 Gender=Fem|Number=Sing
        malienne malien ADJ adjective 1
        marche marcher VERB root 3
    """
    she = "Elle elle PRON subject 1\ncrie crier VERB root 1"
    assert codes(article("fr"), build, met, she, language="fr") == ["MLICVL"]


def test_the_second_of_two_joined_objects_is_his_whose_the_first_is(build: Build, article: Begin) -> None:
    bombed = """
        France France PROPN subject 1
        bombed bomb VERB root 1
        Mali Mali PROPN possessor 4
        's 's PART case 2
        airports airport NOUN {} 1
        and and CCONJ coordinator 7
        its its PRON possessor 7
        army army NOUN conjunct 4
    """
    assert codes(article("en"), build, bombed.format("object"), head=7) == ["MLIMIL"]
    assert codes(article("en"), build, bombed.format("subject"), head=7) == ["FRAMIL"]


def test_a_country_named_in_the_plural_is_they(build: Build, article: Begin) -> None:
    dutch = """
        Les le DET determiner 1 Number=Plur
        Pays-Bas Pays-Bas PROPN subject 2
        hésitent hésiter VERB root 2
    """
    assert codes(article("fr"), build, dutch, said("Ils"), language="fr") == ["NLD"]
    assert codes(article("fr"), build, dutch, said("Elle"), language="fr") == []


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


def test_lui_with_dessus_is_the_body_that_the_last_sentence_was_about(build: Build, article: Begin) -> None:
    before = """
        L' le DET determiner 1
        armée armée NOUN subject 3 Gender=Fem|Number=Sing
        malienne malien ADJ adjective 1
        avance avancer VERB root 3
    """
    fired = """
        Des un DET determiner 1
        hommes homme NOUN subject 4 Number=Plur
        lui lui PRON oblique 4
        ont avoir AUX auxiliary 4
        tiré tirer VERB root 4 Tense=Past|VerbForm=Part
        dessus sur ADP case 2
    """
    assert codes(article("fr"), build, before, fired, head=2, language="fr") == ["MLIMIL"]


def test_lui_is_the_other_of_the_two_persons_before(build: Build, article: Begin) -> None:
    met = """
        Macron Macron PROPN subject 1
        rencontre rencontrer VERB root 1
        Poutine Poutine PROPN object 1
    """
    gives = """
        Le le DET determiner 1
        président président NOUN subject 4 Gender=Masc|Number=Sing
        français français ADJ adjective 1
        lui lui PRON indirect-object 4
        écrit écrire VERB root 4
    """
    assert codes(article("fr"), build, met, gives, head=3, language="fr") == ["RUSGOV"]


def test_whose_boats_are_towed_is_who_was_arrested(build: Build, article: Begin) -> None:
    table = """
        Malian malian ADJ adjective 1
        police police NOUN subject 2
        arrested arrest VERB root 2
        Chadian chadian ADJ adjective 4
        fishermen fisherman NOUN object 2 Number=Plur
        and and CCONJ coordinator 6
        towed tow VERB conjunct 2
        their their PRON possessor 8
        boats boat NOUN object 6 Number=Plur
    """
    assert codes(article("en"), build, table, head=7) == ["TCDLAB"]


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
