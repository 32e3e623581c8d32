"""Cutting text into sentences."""

from __future__ import annotations

import time

import pytest

from streams.text.sentences import sentences


def cut(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


def test_newlines_part_sentences() -> None:
    assert cut("One line\n\n  Another line \n") == ["One line", "Another line"]


def test_full_stops_questions_and_exclamations_end_sentences() -> None:
    assert cut("He left. Did he? Yes! So it was.") == ["He left.", "Did he?", "Yes!", "So it was."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Smith met Gen. J. F. Kelly in St. Petersburg.",
        "It cost 3.5 million, said No. 5 of the list.",
        "The U.S. Senate voted.",
        "He waited... and left.",
        "Acme Inc. Europe fell on Oct. 12 in Kyiv.",
    ],
)
def test_english_abbreviations_decimals_and_initials_do_not_end_a_sentence(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    ["M. Macron a reçu Mme. Dupont et J. Chirac.", "Le gén. Diallo cite l'art. 5 du texte.", "Il attend… puis part."],
)
def test_french_abbreviations_do_not_end_a_sentence(sentence: str) -> None:
    assert cut(sentence, "fr") == [sentence]


def test_acronym_ends_a_sentence_where_a_function_word_follows() -> None:
    assert cut("He lives in the U.S. The war goes on.") == ["He lives in the U.S.", "The war goes on."]
    assert cut("Il est à l'O.N.U. Le vote est clos.", "fr") == ["Il est à l'O.N.U.", "Le vote est clos."]


def test_closing_quotes_and_brackets_stay_with_their_sentence() -> None:
    assert cut('"Go." She left. (It was late.) Night fell.') == ['"Go."', "She left.", "(It was late.)", "Night fell."]


def test_french_closing_quote_behind_a_space_stays_with_its_sentence() -> None:
    assert cut('Il dit : " Je pars. " Elle reste.', "fr") == ['Il dit : " Je pars. "', "Elle reste."]


def test_lower_case_does_not_begin_a_sentence() -> None:
    assert cut('"Stop!" he cried. The end.') == ['"Stop!" he cried.', "The end."]


def test_number_of_a_list_does_not_stand_alone() -> None:
    assert cut("1. First point.\n2. Second point.") == ["1. First point.", "2. Second point."]


def test_language_without_abbreviations_is_cut_too() -> None:
    assert cut("Ein Satz. Noch einer.", "xx") == ["Ein Satz.", "Noch einer."]


@pytest.mark.parametrize(
    "hostile",
    [
        "a" * 1_000_000,
        "." * 1_000_000,
        "A. " * 300_000,
        '."' * 500_000,
        ' "' * 500_000,
        '. "' * 300_000,
        ". " + " " * 900_000,
    ],
    ids=["no space", "stops", "initials", "closing quotes", "quotes", "opening quotes", "white space"],
)
def test_hostile_text_takes_time_in_its_length_alone(hostile: str) -> None:
    begun = time.process_time()
    sentences(hostile, "en")
    assert time.process_time() - begun < 8


def test_ten_thousand_tiny_sentences_are_all_found() -> None:
    assert len(cut("Oui.\n" * 10_000, "fr")) == 10_000


def test_the_network_x_ends_a_sentence_and_an_initial_does_not() -> None:
    assert cut("He posted it on X. Berlin denied it.") == ["He posted it on X.", "Berlin denied it."]
    assert cut("He quoted Malcolm X. Smith.") == ["He quoted Malcolm X. Smith."]
