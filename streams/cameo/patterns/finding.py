"""What the check of a lexicon finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["mistake", "conflict", "dead", "duplicate", "example", "outdone", "class", "uncovered"]

MEANINGS: dict[Kind, str] = {
    "mistake": "lines that can't be read, and were left out of the rest",
    "conflict": "two patterns fit the same and weigh alike, with different codes: the fewer words win, then the first line",
    "dead": "patterns that can never win, since another always does",
    "duplicate": "patterns that say what another has said",
    "example": "examples that do not come out as their line says",
    "outdone": "examples that come out, but by other patterns: their own is not shown to work",
    "class": "classes that no pattern uses, words that a class lists twice",
    "uncovered": "CAMEO codes that no pattern and no composition gives, and world/uncoded.tsv does not explain",
}
"""What findings of a kind have in common, as a heading."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to mend in a lexicon.

    `where` are the lines it concerns, as `en/19-fight.txt:12`, the line to mend first; it is empty where there is no
    line yet.
    """

    kind: Kind
    where: tuple[str, ...]
    message: str

    def __str__(self) -> str:
        """The finding without its heading; further lines are indented."""
        return f"{self.where[0]}: {self.message}" if self.where else self.message
