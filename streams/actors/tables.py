"""Reading the lexicon's tables: tab-separated, a header line, `#` begins a comment line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from streams.errors import LexiconError

LEXICONS = Path(__file__).resolve().parent.parent / "lexicons"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table: its cells by the names of their columns."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    @property
    def where(self) -> str:
        """File and line: `world/actors.tsv:12`."""
        return f"{self.file}:{self.line}"

    def wrong(self, problem: str) -> LexiconError:
        """The error that says what is wrong in this line, to be raised."""
        return LexiconError(self.file, self.line, problem)

    def spellings(self, column: str) -> list[str]:
        """All spellings in a cell of names. Raises LexiconError where a bracket is left open."""
        try:
            return spellings(self[column])
        except ValueError as problem:
            raise self.wrong(f"{problem} in column {column!r}") from problem

    def date(self, column: str) -> date | None:
        """The date in a cell, None where it is empty. Raises LexiconError where it is no date."""
        if not self[column]:
            return None
        try:
            return date.fromisoformat(self[column])
        except ValueError as problem:
            raise self.wrong(f"{self[column]!r} is no date; write it as 2025-07-12") from problem


def read_table(path: Path, columns: Sequence[str]) -> list[Row]:
    """The rows of a table.

    Raises LexiconError where the file can't be read, the header is not `columns`, or a line has more or fewer cells.
    """
    file = f"{path.parent.name}/{path.name}"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise LexiconError(file, 1, f"can't be read: {problem}") from problem
    rows: list[Row] = []
    header_seen = False
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if not header_seen:
            if cells != list(columns):
                raise LexiconError(file, number, f"the header must be {' '.join(columns)}, parted by tabs")
            header_seen = True
            continue
        if len(cells) != len(columns):
            raise LexiconError(file, number, f"has {len(cells)} cells, must have {len(columns)}, parted by tabs")
        rows.append(Row(file, number, dict(zip(columns, cells, strict=True))))
    if not header_seen:
        raise LexiconError(file, 1, f"the header {' '.join(columns)} is missing")
    return rows


def spellings(cell: str) -> list[str]:
    """The spellings in a cell, parted by `|`; what is in brackets may be there or not.

    `grec(s)|grecque(s)` is grec, grecs, grecque, grecques. Raises ValueError where brackets do not match.
    """
    found: list[str] = []
    for written in cell.split("|"):
        if written.strip():
            found.extend(one for one in _with_and_without(written.strip()) if one not in found)
    return found


def _with_and_without(written: str) -> list[str]:
    before, opening, rest = written.partition("(")
    if not opening:
        if ")" in before:
            raise ValueError(f"a bracket is closed that was not opened: {written!r}")
        return [before]
    inside, closing, after = rest.partition(")")
    if not closing or "(" in inside or ")" in before:
        raise ValueError(f"a bracket is not closed: {written!r}")
    tails = _with_and_without(after) if after else [""]
    return [before + middle + tail for middle in ("", inside) for tail in tails]
