"""The words of a language by which a place is known to be where something happened: `lexicons/<language>/places.txt`."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from streams.errors import LexiconError

LEXICONS = Path(__file__).resolve().parent.parent / "lexicons"


@dataclass(frozen=True, slots=True)
class Wording:
    """Lists of lemmas and of prepositions; what each means stands above it in the file."""

    locative_prepositions: frozenset[str] = frozenset()
    local_prepositions: frozenset[str] = frozenset()
    destination_prepositions: frozenset[str] = frozenset()
    motion: frozenset[str] = frozenset()
    visiting: frozenset[str] = frozenset()
    containers: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    receivers: frozenset[str] = frozenset()
    receiving_prepositions: frozenset[str] = frozenset()

    @classmethod
    def load(cls, language: str, folder: Path = LEXICONS) -> Wording:
        """Read the lists; all are empty for a language without the file. Raises LexiconError where a line is none."""
        path = folder / language / "places.txt"
        if not path.exists():
            return cls()
        known = {field.name for field in fields(cls)}
        lists: dict[str, frozenset[str]] = {}
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            name, colon, words = line.partition(":")
            name = name.strip().replace(" ", "_")
            if not colon or name not in known:
                raise LexiconError(f"{language}/{path.name}", number, f"not one of the lists {sorted(known)}: {line!r}")
            lists[name] = frozenset(word.strip() for word in words.split(","))
        return cls(**lists)


@cache
def wording(language: str) -> Wording:
    """The language's lists, read once."""
    return Wording.load(language)
