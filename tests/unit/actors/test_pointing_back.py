"""What points back to the sentence before: the place of «y», the offer that is rejected."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


def test_the_place_before_is_not_his_who_acts_there(build: Build, article: Begin) -> None:
    actors = article("fr")
    actors.read(build("Le le DET determiner 1\nMali Mali PROPN subject 2\nattend attendre VERB root 2", "fr"))
    table = """
        Oslo Oslo PROPN subject 2
        y y PRON indirect-object 2
        envoie envoyer VERB root 2
    """
    found = actors.read(build(table, "fr"))
    assert found.place_before(1) is None
    place = found.place_before(1, other_than={"NOR"})
    assert place is not None
    assert place.country == "MLI"


def test_an_offer_that_is_rejected_is_the_last_sentences_subjects(build: Build, article: Begin) -> None:
    table = """
        Minsk Minsk PROPN subject 1
        {0} {0} VERB root 1
        l' le DET determiner 3
        offre offre NOUN object 1
    """
    for verb, expected in (("rejeter", ["POL"]), ("attendre", [])):
        actors = article("fr")
        actors.read(build("Varsovie Varsovie PROPN subject 1\nnégocie négocier VERB root 1", "fr"))
        found = actors.read(build(table.format(verb), "fr"))
        assert [actor.code for actor in found.pointed_at(3)] == expected


def test_whom_a_regime_accuses_is_not_its_own_leader(build: Build, article: Begin) -> None:
    actors = article("fr")
    actors.read(build("Macron Macron PROPN subject 1\nparle parler VERB root 1", "fr"))
    table = """
        Le le DET determiner 1
        régime régime NOUN subject 5
        de de ADP case 3
        Maduro Maduro PROPN oblique 1
        l' le PRON object 5
        accuse accuser VERB root 5
    """
    assert [actor.code for actor in actors.read(build(table, "fr")).of(4)] == ["FRAGOV"]


def test_a_noun_that_sums_up_the_clause_is_its_subjects(build: Build, article: Begin) -> None:
    table = """
        Minsk Minsk PROPN subject 1
        libère libérer VERB root 1
        Daoud Daoud PROPN object 1
        une un DET determiner 4
        décision décision NOUN {0} 1
        saluée saluer VERB adnominal-clause 4
    """
    for relation, expected in (("parataxis", ["BLR"]), ("oblique", [])):
        found = article("fr").read(build(table.format(relation), "fr"))
        assert [actor.code for actor in found.pointed_at(4)] == expected


def test_what_is_rejected_by_a_pronoun_is_the_last_sentences_subjects(build: Build, article: Begin) -> None:
    table = """
        Minsk Minsk PROPN subject 2
        l' le PRON object 2
        {0} {0} VERB root 2
    """
    for verb, expected in (("rejeter", ["POL"]), ("voir", [])):
        actors = article("fr")
        actors.read(build("Varsovie Varsovie PROPN subject 1\nnégocie négocier VERB root 1", "fr"))
        found = actors.read(build(table.format(verb), "fr"))
        assert [actor.code for actor in found.of(1)] == expected


def test_whose_resignation_is_demanded_is_the_person_named_last(build: Build, article: Begin) -> None:
    found = article("fr").read(
        build(
            """
        Oslo Oslo PROPN subject 1
        accuse accuser VERB root 1
        Macron Macron PROPN object 1
        et et CCONJ coordinator 5
        Rome Rome PROPN subject 5
        exige exiger VERB conjunct 1
        sa son DET possessor 7
        démission démission NOUN object 5
    """,
            "fr",
        )
    )
    assert [actor.country for actor in found.of(6)] == ["FRA"]
