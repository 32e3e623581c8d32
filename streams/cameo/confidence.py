"""How probable it is that an event is right: a product of parts, each a factor between 0 and 1.

The factors are `streams/lexicons/world/confidence.tsv`, fitted to hand-coded sentences by
`python -m tests.eval.calibrate`: an event is right if none of its parts went wrong, and a part's factor is how often it
did not. So no doubt ever raises confidence. Nobody who works on the lexicon reads those sentences, and `make eval` tells
how true confidence is on others.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from streams.actors.actor import Basis, ResolvedActor
from streams.actors.tables import LEXICONS, Row, read_table
from streams.cameo.doubts import Doubt
from streams.errors import LexiconError

TABLE = LEXICONS / "world" / "confidence.tsv"
COLUMNS = ("part", "factor", "judged", "events", "meaning")

START = "start"
"""The part of every event, and the only one where nothing speaks for doubt."""

BASES: tuple[Basis, ...] = ("role", "reference", "place", "stranger")
"""What may tell who an actor is, besides his name, which is no doubt."""

SIDES = ("source", "target")
LANGUAGES = ("en", "fr")

PARTS: tuple[str, ...] = (
    START,
    *(f"language-{language}" for language in LANGUAGES),
    *Doubt,
    *(f"{side}-{known}" for side in SIDES for known in (*BASES, "unknown", "nobody")),
)
"""Every part there is, in the order of the table."""


@dataclass(frozen=True, slots=True)
class Part:
    """A row of the table: what `factor` came of `events` hand-coded events, and what a person had `judged` before."""

    name: str
    factor: float
    judged: float
    events: int
    meaning: str


def read_parts(path: Path = TABLE) -> dict[str, Part]:
    """The table by the names of the parts.

    Raises LexiconError, with file and line, where a factor is none, a part is there twice or is unknown, or one is
    missing.
    """
    parts: dict[str, Part] = {}
    for row in read_table(path, COLUMNS):
        if row["part"] not in PARTS or row["part"] in parts:
            raise row.wrong(f"{row['part']!r} is no part of confidence, or is there twice")
        parts[row["part"]] = Part(
            row["part"], _factor(row, "factor"), _factor(row, "judged"), _count(row), row["meaning"]
        )
    missing = [name for name in PARTS if name not in parts]
    if missing:
        raise LexiconError(f"world/{path.name}", 1, f"rows are missing for {', '.join(missing)}")
    return parts


def confidence_parts(
    source: ResolvedActor | None, target: ResolvedActor | None, doubts: Iterable[Doubt], language: str
) -> dict[str, float]:
    """The parts of an event with their factors. A language of which nothing has been measured gives no part."""
    names = [START, f"language-{language}", *doubts]
    names += [part for side, actor in zip(SIDES, (source, target), strict=True) for part in _of_actor(side, actor)]
    factors = _factors()
    return {name: factors[name] for name in names if name in factors}


def confidence(parts: Mapping[str, float]) -> float:
    """The product of the parts: a probability, two decimals."""
    return round(math.prod(parts.values()), 2)


def _of_actor(side: str, actor: ResolvedActor | None) -> Iterator[str]:
    if actor is None:
        yield f"{side}-nobody"
    elif not actor.is_known:
        yield f"{side}-unknown"
    elif actor.basis != "name":
        yield f"{side}-{actor.basis}"


@cache
def _factors() -> dict[str, float]:
    return {name: part.factor for name, part in read_parts().items()}


def _factor(row: Row, column: str) -> float:
    try:
        value = float(row[column])
    except ValueError as problem:
        raise row.wrong(f"{row[column]!r} is no number; {column} is a factor such as 0.95") from problem
    if not 0 < value <= 1:
        raise row.wrong(f"{column} is {value}; a factor is above 0 and at most 1")
    return value


def _count(row: Row) -> int:
    if not row["events"].isdecimal():
        raise row.wrong(f"{row['events']!r} is no count of events")
    return int(row["events"])
