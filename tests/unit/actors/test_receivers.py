"""Whom «lui» means among those named before in its own sentence."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

LENT = """
    Mali Mali PROPN subject 1
    prête prêter VERB root 1
    {0}
    tandis tandis ADV mark 7
    Pékin Pékin PROPN subject 7
    lui lui PRON indirect-object 7
    vend vendre VERB adverbial-clause 1
"""


def test_who_was_given_something_receives_again(build: Build, article: Begin) -> None:
    given = "au au ADP case 3\nNiger Niger PROPN oblique 1"
    assert codes(article("fr"), build, LENT.format(given), head=6, language="fr") == ["NER"]


def test_else_it_is_the_only_other_who_did_something(build: Build, article: Begin) -> None:
    told = "peu peu ADV adverb 1\npourtant pourtant ADV adverb 1"
    assert codes(article("fr"), build, LENT.format(told), head=6, language="fr") == ["MLI"]


def test_where_two_may_be_meant_nobody_is(build: Build, article: Begin) -> None:
    told = "le le DET determiner 3\nNiger Niger PROPN object 1"
    assert codes(article("fr"), build, LENT.format(told), head=6, language="fr") == []


def test_who_gives_does_not_receive(build: Build, article: Begin) -> None:
    table = """
        Pékin Pékin PROPN subject 2
        lui lui PRON indirect-object 2
        vend vendre VERB root 2
    """
    assert codes(article("fr"), build, table, head=1, language="fr") == []


def test_who_gives_in_a_relative_clause_does_not_receive(build: Build, article: Begin) -> None:
    table = """
        Mali Mali PROPN subject 1
        reçoit recevoir VERB root 1
        Poutine Poutine PROPN object 1
        qui qui PRON subject 5 PronType=Rel
        lui lui PRON indirect-object 5
        offre offrir VERB relative-clause 2
    """
    assert codes(article("fr"), build, table, head=4, language="fr") == ["MLI"]


def test_it_is_the_only_other_country_in_whatever_phrase(build: Build, article: Begin) -> None:
    table = """
        Oman Oman PROPN subject 1
        heard hear VERB root 1
        Chad Chad PROPN possessor 3
        plea plea NOUN object 1
        and and CCONJ coordinator 5
        sent send VERB conjunct 1
        it it PRON indirect-object 5
        tanks tank NOUN object 5
    """
    assert codes(article("en"), build, table, head=6) == ["TCD"]
