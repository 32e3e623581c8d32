"""Whom *we*, *I* and *our* mean in a quotation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]
Begin = Callable[[str], ArticleActors]


@pytest.mark.parametrize(
    ("language", "pronoun", "owner", "verb"),
    [("en", "We", "our", "said say"), ("fr", "Nous", "notre", "affirme affirmer")],
)
def test_we_are_who_says_it(build: Build, article: Begin, language: str, pronoun: str, owner: str, verb: str) -> None:
    sentence = f"""
        {pronoun} {pronoun.lower()} PRON subject 1
        left leave VERB clausal-complement 5
        {owner} {owner} DET possessor 3
        base base NOUN object 1
        , , PUNCT punctuation 5
        {verb} VERB root 5
        Putin Putin PROPN subject 5
    """
    assert codes(article(language), build, sentence, head=0, language=language) == ["RUSGOV"]


def test_the_verb_of_saying_may_hang_on_the_quotation(build: Build, article: Begin) -> None:
    sentence = """
        We we PRON subject 1
        left leave VERB root 1
        said say VERB parataxis 1
        Putin Putin PROPN subject 2
    """
    assert codes(article("en"), build, sentence, head=0) == ["RUSGOV"]


@pytest.mark.parametrize("verb", ["regretted regret", "hoped hope"])
def test_below_other_verbs_nobody_is_known_to_speak(build: Build, article: Begin, verb: str) -> None:
    sentence = f"""
        Putin Putin PROPN subject 1
        {verb} VERB root 1
        we we PRON subject 3
        left leave VERB clausal-complement 1
    """
    assert codes(article("en"), build, sentence, head=2) == []


def test_whose_thing_it_is_the_speaker_says(build: Build, article: Begin) -> None:
    sentence = """
        Putin Putin PROPN subject 1
        said say VERB root 1
        our our DET possessor 3
        soldiers soldier NOUN subject 4 Number=Plur
        left leave VERB clausal-complement 1
    """
    assert codes(article("en"), build, sentence, head=3) == ["RUSMIL"]
