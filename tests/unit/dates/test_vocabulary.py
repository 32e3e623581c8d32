"""The tables of words of time."""

from __future__ import annotations

from pathlib import Path

import pytest

from streams.dates.vocabulary import Vocabulary
from streams.errors import LexiconError


@pytest.mark.parametrize("row", ["weekdya\t1\tMonday", "weekday\tone\tMonday", "month\t1\t", "nothing"])
def test_a_wrong_row_names_file_and_line(tmp_path: Path, row: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "dates.tsv").write_text(f"# words\nkind\tvalue\twords\n{row}\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"en/dates\.tsv:3: "):
        Vocabulary.load("en", tmp_path)


def test_the_longest_phrase_wins() -> None:
    (piece,) = Vocabulary.load("en").pieces("the day before yesterday")
    assert piece.kinds == {"day": "-2"}


def test_a_word_with_a_capital_in_the_table_needs_one_in_the_text() -> None:
    assert Vocabulary.load("en").pieces("may")[0].kinds == {}
    assert Vocabulary.load("en").pieces("May")[0].kinds == {"month": "5"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_day_and_month_is_there(language: str) -> None:
    table = Vocabulary.load(language)
    entries = [entry for found in table._entries.values() for entry in found]
    assert {entry.value for entry in entries if entry.kind == "weekday"} == {str(day) for day in range(1, 8)}
    assert {entry.value for entry in entries if entry.kind == "month"} == {str(month) for month in range(1, 13)}
