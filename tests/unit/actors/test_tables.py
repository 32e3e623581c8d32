"""The lexicon's tables: what they may hold, and what is said of a mistake."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from streams.actors.tables import read_table, spellings
from streams.errors import LexiconError


def table(folder: Path, text: str) -> Path:
    path = folder / "en" / "things.tsv"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Burma", ["Burma"]),
        ("Burma|Myanmar", ["Burma", "Myanmar"]),
        ("grec(s)|grecque(s)", ["grec", "grecs", "grecque", "grecques"]),
        ("nord-coréen(ne)(s)", ["nord-coréen", "nord-coréens", "nord-coréenne", "nord-coréennes"]),
        ("", []),
    ],
)
def test_brackets_may_be_there_or_not(cell: str, expected: list[str]) -> None:
    assert spellings(cell) == expected


@pytest.mark.parametrize("cell", ["Russian(s", "Russian)s(", "a(b(c))"])
def test_brackets_must_match(cell: str) -> None:
    with pytest.raises(ValueError, match="bracket"):
        spellings(cell)


def test_comments_and_empty_lines_are_passed_over(tmp_path: Path) -> None:
    rows = read_table(table(tmp_path, "# why\n\nname\tsince\nX\t2020-01-02\n"), ("name", "since"))
    assert [(row.line, row["name"], row.date("since")) for row in rows] == [(4, "X", date(2020, 1, 2))]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"en/things\.tsv:1: the header name since is missing"),
        ("name\n", r"en/things\.tsv:1: the header must be name since"),
        ("name\tsince\n# note\nX\n", r"en/things\.tsv:3: has 1 cells, must have 2"),
    ],
)
def test_a_mistake_is_named_with_its_file_and_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        read_table(table(tmp_path, text), ("name", "since"))


def test_a_date_that_is_none_says_how_to_write_it(tmp_path: Path) -> None:
    (row,) = read_table(table(tmp_path, "name\tsince\nX\t12 May\n"), ("name", "since"))
    with pytest.raises(LexiconError, match=r"en/things\.tsv:2: '12 May' is no date"):
        row.date("since")


def test_a_missing_file_is_a_lexicon_error(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="can't be read"):
        read_table(tmp_path / "en" / "nothing.tsv", ("name",))
