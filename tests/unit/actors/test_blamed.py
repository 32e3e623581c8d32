"""Whose is what somebody is blamed or thanked for."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]

THANKED = """
    Berlin Berlin PROPN subject 1
    remercie remercier VERB root 1
    Oslo Oslo PROPN object 1
    pour pour ADP case 5
    son son DET possessor 5
    aide aide NOUN oblique 1
"""

SUED = """
    Berlin Berlin PROPN subject 1
    poursuit poursuivre VERB root 1
    Oslo Oslo PROPN object 1
    en en ADP case 4
    raison raison NOUN oblique 1
    de de ADP case 7
    son son DET possessor 7
    aide aide NOUN oblique 4
"""


def test_what_one_is_thanked_for_is_ones_own(build: Build, article: Begin) -> None:
    assert codes(article("fr"), build, THANKED, head=4, language="fr") == ["NOR"]


def test_what_one_is_sued_for_is_ones_own(build: Build, article: Begin) -> None:
    assert codes(article("fr"), build, SUED, head=6, language="fr") == ["NOR"]


def test_what_somebody_is_met_with_is_the_subjects(build: Build, article: Begin) -> None:
    assert codes(article("fr"), build, THANKED.replace("pour pour", "avec avec"), head=4, language="fr") == ["DEU"]
    met = THANKED.replace("remercie remercier", "rencontre rencontrer")
    assert codes(article("fr"), build, met, head=4, language="fr") == ["DEU"]
