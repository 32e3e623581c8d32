"""Words that stand for nobody, and the latter of two."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


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
