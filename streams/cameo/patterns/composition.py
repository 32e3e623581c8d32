"""Acts about acts: what threatening to attack, or promising to help, is in CAMEO.

The table is `streams/lexicons/world/composition.tsv`: the outer verb's word, a prefix of the inner act's code (the
longest that fits wins, `*` fits any act and none), and the code that comes of it (`-` for no event, `=` for that of the act inside).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from streams.errors import LexiconError

WORDS = frozenset(
    {
        *("INTEND", "APPEAL", "DEMAND", "REJECT", "THREATEN", "ACCUSE", "INVESTIGATE"),
        *("DENY", "CEASE", "CONSIDER", "ADMIT", "ATTEMPT"),
    }
)
"""The words of the table; besides them, `SAME` gives the inner act as it is and `NONE` no event at all."""

_ITSELF = "="
PASSING = frozenset({"SAME", "NONE"})


@dataclass(frozen=True)
class Composition:
    """The table, read."""

    rows: dict[tuple[str, str], str | None]

    @classmethod
    def load(cls, path: Path) -> Composition:
        """Read the table. Raises LexiconError with file and line."""
        rows: dict[tuple[str, str], str | None] = {}
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if not line.strip() or line.startswith(("#", "word\t")):
                continue
            cells = [cell.strip() for cell in line.split("\t")]
            if len(cells) < 3 or cells[0] not in WORDS:
                raise LexiconError(path.name, number, "expected a word, a code prefix and a code, parted by tabs")
            rows[cells[0], cells[1]] = None if cells[2] in ("", "-", "none") else cells[2]
        return cls(rows)

    def becomes(self, word: str, inner: str | None) -> str | None:
        """The code of the outer act, or None where there is no event in it."""
        if word == "SAME":
            return inner
        found = self.rows.get(self._row(word, inner))
        return inner if found == _ITSELF else found

    def knows(self, word: str, inner: str | None) -> bool:
        """Whether the table has something to say of the act inside: a code, or that there is no event."""
        return word == "NONE" or (word == "SAME" and inner is not None) or self._row(word, inner) in self.rows

    def _row(self, word: str, inner: str | None) -> tuple[str, str]:
        prefixes = ((inner or "")[:length] for length in range(len(inner or ""), 1, -1))
        return next(((word, prefix) for prefix in prefixes if (word, prefix) in self.rows), (word, "*"))
