"""What headlines say without articles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.repairs.english.headline_verbs import first_of_two, nouns_that_do
from streams.text.words import Word

WordsOf = Callable[[str], list[Word]]

VERB = """
    Togo Togo PROPN NNP {role} 1
    {text} {text} NOUN NNS root 1
    Mali Mali PROPN NNP object 1
"""
PAIR = """
    Togo Togo PROPN NNP compound 1
    miners miner NOUN NNS oblique 4
    , , PUNCT , punctuation 4
    police police NOUN NNS subject 4
    clash clash VERB {tag} root 4
"""


@pytest.mark.parametrize(("text", "lemma"), [("praises", "praise"), ("blesses", "bless"), ("defies", "defy")])
def test_a_word_between_a_name_and_an_object_is_a_verb(words_of: WordsOf, text: str, lemma: str) -> None:
    words = words_of(VERB.format(role="subject", text=text))
    nouns_that_do(words)
    assert (words[1].pos, words[1].lemma) == ("VERB", lemma)


def test_a_word_without_a_subject_stays_a_noun(words_of: WordsOf) -> None:
    words = words_of(VERB.format(role="compound", text="praises"))
    nouns_that_do(words)
    assert words[1].pos == "NOUN"


@pytest.mark.parametrize(("tag", "roles"), [("VBP", ["subject", "conjunct"]), ("VBD", ["oblique", "subject"])])
def test_who_stands_before_the_comma_does_it_too(words_of: WordsOf, tag: str, roles: list[str]) -> None:
    words = words_of(PAIR.format(tag=tag))
    first_of_two(words)
    assert [words[1].role, words[3].role] == roles
