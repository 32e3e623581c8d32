"""Classes of a lexicon that no pattern uses, and words that one lists twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from streams.cameo.patterns.classes import Definition, file_of, read_definitions
from streams.cameo.patterns.finding import Finding
from streams.cameo.patterns.pattern import Pattern

_CLASS = re.compile(r"\[([A-Z_]+)\]", re.IGNORECASE)


def class_faults(path: Path, patterns: Sequence[Pattern]) -> Iterator[Finding]:
    """The faults of a `classes.txt`, beside the patterns of its language. Raises LexiconError as the reader does."""
    definitions = read_definitions(path)
    used = _used(definitions, patterns)
    for name, definition in definitions.items():
        if name not in used:
            yield Finding("class", (f"{file_of(path)}:{definition.line}",), f"[{name}] is in no pattern")
        first: dict[str, int] = {}
        for entry, line in definition.entries:
            if entry in first:
                message = f"[{name}] lists {entry!r} twice, first on line {first[entry]}"
                yield Finding("class", (f"{file_of(path)}:{line}",), message)
            first.setdefault(entry, line)


def _used(definitions: dict[str, Definition], patterns: Sequence[Pattern]) -> set[str]:
    """The classes that patterns name, and those included in them."""
    used: set[str] = set()
    waiting = {name for pattern in patterns for name in _CLASS.findall(pattern.text)}
    while waiting:
        name = waiting.pop()
        used.add(name)
        entries = definitions[name].entries if name in definitions else []
        included = {entry.strip("[]").upper() for entry, _ in entries if entry.startswith("[")}
        waiting |= included - used
    return used
