"""Lemmas mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.lemmas import lemma_of_gerund, mend_lemmas
from streams.text.words import Word

Build = Callable[[str], list[Word]]


@pytest.mark.parametrize(
    ("line", "lemma"),
    [
        ("menace menace VERB ROOT 0", "menacer"),
        ("au au ADP ROOT 0", "à"),
        ("entre entrer ADP ROOT 0", "entre"),
        ("obus obu NOUN ROOT 0", "obus"),
        ("Affaires Affaire NOUN ROOT 0", "affaire"),
        ("Mali Mali PROPN ROOT 0", "Mali"),
        ("attaque attaque NOUN ROOT 0", "attaque"),
    ],
)
def test_french_lemma(parsed: Build, line: str, lemma: str) -> None:
    words = parsed(line)
    mend_lemmas(words, "fr")
    assert words[0].lemma == lemma


def test_french_rule_is_not_for_english(parsed: Build) -> None:
    words = parsed("seize seize VERB ROOT 0")
    mend_lemmas(words, "en")
    assert words[0].lemma == "seize"


def test_french_infinitive_stays(parsed: Build) -> None:
    words = parsed("boire boire VERB ROOT 0 VerbForm=Inf")
    mend_lemmas(words, "fr")
    assert words[0].lemma == "boire"


@pytest.mark.parametrize(
    ("line", "lemma"),
    [
        ("petitioned petitioned VERB ROOT 0", "petition"),
        ("succeed succeed VERB ROOT 0", "succeed"),
        ("rallied rallied VERB ROOT 0", "rally"),
    ],
)
def test_english_past_form_that_no_table_has(parsed: Build, line: str, lemma: str) -> None:
    words = parsed(line)
    mend_lemmas(words, "en")
    assert words[0].lemma == lemma


@pytest.mark.parametrize(("gerund", "lemma"), [("mediating", "mediate"), ("stopping", "stop"), ("calling", "call")])
def test_verb_of_a_gerund(gerund: str, lemma: str) -> None:
    assert lemma_of_gerund(gerund) == lemma
