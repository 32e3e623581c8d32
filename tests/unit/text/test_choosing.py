"""Which sentences are worth reading."""

from __future__ import annotations

import pytest

from streams.text.choosing import has_unknown_name, is_worth_reading


def test_sentence_with_a_known_name_is_read() -> None:
    assert is_worth_reading("Mali voted.", [(0, 4)], "en")


@pytest.mark.parametrize(("sentence", "language"), [("Then they left.", "en"), ("Ensuite, elles partent.", "fr")])
def test_sentence_with_a_pronoun_is_read(sentence: str, language: str) -> None:
    assert is_worth_reading(sentence, [], language)


@pytest.mark.parametrize("sentence", ["Then came Goodluck to town.", "UNESCO voted.", "Le retour d'Abdou est prévu."])
def test_unknown_name_is_seen(sentence: str) -> None:
    assert has_unknown_name(sentence, [])


def test_capital_that_only_begins_the_sentence_is_no_name() -> None:
    assert not has_unknown_name("Prices rose sharply.", [])


def test_known_name_is_not_unknown() -> None:
    assert not has_unknown_name("The army of Mali voted.", [(12, 16)])


def test_sentence_in_which_nobody_acts_is_left_out() -> None:
    assert not is_worth_reading("Prices rose sharply.", [], "en")
    assert not is_worth_reading("Un symbole fort alors que tout reste fermé.", [], "fr")


def test_sentence_of_a_language_without_pronouns_of_ours_is_read() -> None:
    assert is_worth_reading("Precios altos.", [], "es")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The two presidents then signed.", "en"),
        ("The militants burned down the post.", "en"),
        ("L'armée a riposté.", "fr"),
        ("Les rebelles ont reculé.", "fr"),
        ("Ce dernier a refusé.", "fr"),
        ("La veille, la police avait tiré.", "fr"),
        ("On Monday, the army withdrew.", "en"),
    ],
)
def test_sentence_that_begins_with_a_role_named_before_is_read(sentence: str, language: str) -> None:
    assert is_worth_reading(sentence, [], language)


def test_sentence_that_begins_with_a_thing_is_left_out() -> None:
    assert not is_worth_reading("The bridge collapsed.", [], "en")
    assert not is_worth_reading("Le pont est tombé.", [], "fr")
