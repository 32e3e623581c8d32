"""Whom *he*, *they*, *it*, «elle», «lui» mean, across the sentences of an article."""

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


def test_a_country_named_in_the_plural_is_they(build: Build, article: Begin) -> None:
    dutch = """
        Les le DET determiner 1 Number=Plur
        Pays-Bas Pays-Bas PROPN subject 2
        hésitent hésiter VERB root 2
    """
    assert codes(article("fr"), build, dutch, said("Ils"), language="fr") == ["NLD"]
    assert codes(article("fr"), build, dutch, said("Elle"), language="fr") == []


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
