"""Reading the gazetteer's tables in `lexicons/world/`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from streams.errors import LexiconError
from streams.places.names import fold
from streams.places.place import Kind, Place

WORLD = Path(__file__).resolve().parent.parent / "lexicons" / "world"


def read_places(path: Path) -> Iterator[tuple[Place, list[str]]]:
    """The countries and cities of `places.tsv`, each with all its names. Raises LexiconError where a row is wrong."""
    for number, columns in _rows(path):
        try:
            identity, kind, name, country, latitude, longitude, population, names = columns
            place = Place(
                name, cast("Kind", kind), country, float(latitude), float(longitude), int(population), int(identity)
            )
        except ValueError as problem:
            raise LexiconError(path.name, number, f"not a row of a place: {problem}") from None
        yield place, [name, *names.split("|")] if names else [name]


def read_regions(path: Path) -> Iterator[tuple[Place, list[str]]]:
    """The areas of `regions.tsv`, each with all its names. Raises LexiconError where a row is wrong."""
    for number, columns in _rows(path):
        try:
            name, country, latitude, longitude = columns[:4]
            place = Place(name, "region", country or None, float(latitude), float(longitude))
        except ValueError as problem:
            raise LexiconError(path.name, number, f"not a row of a region: {problem}") from None
        yield place, [name, *(columns[4].split("|") if len(columns) > 4 else ())]


def read_neighbours(path: Path) -> frozenset[str]:
    """The folded words that may stand beside a town's name in capitals."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(fold(line) for line in lines if line and not line.startswith("#"))


def _rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The lines below the header, with their numbers, parted at tabs."""
    lines = path.read_text(encoding="utf-8").splitlines()
    header = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    for number, line in enumerate(lines[header + 1 :], header + 2):
        if line:
            yield number, line.split("\t")
