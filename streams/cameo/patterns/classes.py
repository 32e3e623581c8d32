"""The classes of words that a lexicon's patterns name, `[WEAPONS]`, read from its `classes.txt`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from streams.cameo.patterns.words import Words
from streams.errors import LexiconError

_HEADER = re.compile(r"\[([A-Z][A-Z_]*)\]\s*(?:=\s*)?")


@dataclass(slots=True)
class Definition:
    """A class as the file has it: the line of its name, and its entries in lower case, each with its line.

    An entry `[weapons]` includes that class.
    """

    line: int
    entries: list[tuple[str, int]] = field(default_factory=list)


def read_classes(path: Path) -> dict[str, Words]:
    """Read a `classes.txt`: `[NAME]`, then words parted by commas over as many lines as it takes.

    A class named within another is included in it. Raises LexiconError with file and line.
    """
    definitions = read_definitions(path)
    return {name: _resolve(path, name, definitions, ()) for name in definitions}


def read_definitions(path: Path) -> dict[str, Definition]:
    """The classes by name, as they are written. Raises LexiconError where words stand outside, or a name comes twice."""
    definitions: dict[str, Definition] = {}
    current: Definition | None = None
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.split("#", 1)[0].strip()
        header = _HEADER.match(line)
        if header and not line[: header.end()].endswith(","):
            name = header.group(1)
            rest = line[header.end() :]
            if current is None or not rest.startswith(","):
                if name in definitions:
                    raise LexiconError(file_of(path), number, f"[{name}] is defined twice")
                current = definitions.setdefault(name, Definition(number))
                line = rest
        if not line:
            continue
        if current is None:
            raise LexiconError(file_of(path), number, "words before the first [CLASS]")
        current.entries.extend((word, number) for word in (part.strip().lower() for part in line.split(",")) if word)
    return definitions


def file_of(path: Path) -> str:
    """A lexicon's file as findings name it: `en/classes.txt`."""
    return f"{path.parent.name}/{path.name}"


def _resolve(path: Path, name: str, definitions: dict[str, Definition], above: tuple[str, ...]) -> Words:
    words: list[str] = []
    included = Words()
    for entry, number in definitions[name].entries:
        if not entry.startswith("["):
            words.append(entry)
            continue
        other = entry.strip("[]").upper()
        if other not in definitions:
            raise LexiconError(file_of(path), number, f"[{name}] includes [{other}], which is not defined")
        if other in above or other == name:
            raise LexiconError(file_of(path), number, f"[{other}] includes itself")
        included |= _resolve(path, other, definitions, (*above, name))
    return Words.of(words) | included
