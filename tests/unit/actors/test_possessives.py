"""Whose a thing is, across the sentences of an article."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


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


def test_what_is_burned_is_anothers(build: Build, article: Begin) -> None:
    burned = """
        Mali Mali PROPN subject 1
        burned burn VERB root 1
        its its PRON possessor 3
        village village NOUN object 1
    """
    assert codes(article("en"), build, burned, head=2) == []


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


BOARDED = """
    Oman Oman PROPN subject 1
    boarded board VERB root 1
    a a DET determiner 4
    {} ADJ adjective 4
    yacht yacht NOUN object 1
    and and CCONJ coordinator 6
    freed free VERB conjunct 1
    its its PRON possessor 8
    skipper skipper NOUN object 6
"""


def test_those_aboard_are_of_the_craft(build: Build, article: Begin) -> None:
    actors = article("en").read(build(BOARDED.format("Chadian Chadian"), "en"))
    assert [actor.country for actor in actors.affiliated(8)] == ["TCD"]


def test_those_aboard_a_craft_of_which_nothing_is_said_are_not_who_boards_its(build: Build, article: Begin) -> None:
    actors = article("en").read(build(BOARDED.format("white white"), "en"))
    assert actors.affiliated(8) == ()


def test_its_is_whose_the_subject_is(build: Build, article: Begin) -> None:
    table = """
        Oman Oman PROPN possessor 2
        's 's PART case 0
        troops troop NOUN subject 3 Number=Plur
        stay stay VERB clausal-complement 6
        its its PRON possessor 5
        minister minister NOUN subject 6
        said say VERB root 6
    """
    assert codes(article("en"), build, table, head=5) == ["OMNGOV"]


def test_whose_is_his_of_whom_the_clause_tells(build: Build, article: Begin) -> None:
    table = """
        Oman Oman PROPN subject 4
        whose whose DET possessor 2
        troops troop NOUN subject 3 Number=Plur
        left leave VERB relative-clause 0
        spoke speak VERB root 4
    """
    assert codes(article("en"), build, table, head=2) == ["OMNMIL"]


def test_some_of_them_are_not_those_who_do_it(build: Build, article: Begin) -> None:
    table = """
        Rebels rebel NOUN subject 1 Number=Plur
        held hold VERB root 1
        Omani Omani ADJ adjective 3
        troops troop NOUN object 1 Number=Plur
        and and CCONJ coordinator 5
        freed free VERB conjunct 1
        six six NUM object 5
        of of ADP case 8
        them them PRON oblique 6
    """
    assert codes(article("en"), build, table, head=8) == ["OMNMIL"]


def test_what_is_shot_at_is_not_the_shooters(build: Build, article: Begin) -> None:
    table = """
        Omani Omani ADJ adjective 1
        troops troop NOUN subject 2 Number=Plur
        fled flee VERB root 2
        when when SCONJ mark 5
        rebels rebel NOUN subject 5 Number=Plur
        fired fire VERB adverbial-clause 2
        on on ADP case 8
        their their PRON possessor 8
        car car NOUN oblique 5
    """
    actors = article("en").read(build(table, "en"))
    assert [actor.code for actor in actors.affiliated(8)] == ["OMNMIL"]


def test_their_begins_a_sentence_on_the_two_of_the_last(build: Build, article: Begin) -> None:
    quarrel = """
        Oman Oman PROPN subject 3
        and and CCONJ coordinator 2
        Chad Chad PROPN conjunct 0
        quarrelled quarrel VERB root 3
    """
    table = "Their their PRON possessor 1\nministers minister NOUN subject 2 Number=Plur\nmet meet VERB root 2"
    assert codes(article("en"), build, quarrel, table, head=1) == ["OMNGOV", "TCDGOV"]


def test_an_army_is_no_organisations(build: Build, article: Begin) -> None:
    table = """
        NATO NATO PROPN subject 1
        left leave VERB root 1
        Oman Oman PROPN object 1
        after after SCONJ mark 6
        its its PRON possessor 5
        {} {} NOUN subject 6
        rose rise VERB adverbial-clause 1
    """
    for thing, code in (("army", "OMNMIL"), ("ministers", None)):
        actors = article("en").read(build(table.format(thing, thing.rstrip("s")), "en"))
        assert ([actor.code for actor in actors.of(5)] == ["OMNMIL"]) is (code is not None)
