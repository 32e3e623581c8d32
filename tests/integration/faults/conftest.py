"""What the long faults measured goes into the results of the benches: by `make soak` alone, and one row a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from tests.bench.report import machine, put, read
from tests.bench.results import table
from tests.integration.faults.audit import Audit

PART = "What faults cost"
HEAD = ("fault", "articles", "events", "dead letters", "repeats", "measured", "when")
Figure = Callable[[str, Audit, str], None]


@pytest.fixture(scope="session")
def figure() -> Iterator[Figure]:
    """Notes what a fault's run found: the fault in words, its audit, and what else was measured."""
    rows: dict[str, tuple[str, ...]] = {}

    def note(fault: str, found: Audit, measured: str) -> None:
        numbers = (found.articles + found.unnamed, found.events, found.outcomes["dead-letter"] + found.unnamed)
        told = (*(f"{number:,}" for number in numbers), f"{found.repeats:,}", measured)
        rows[fault] = (fault, *told, f"{datetime.now(UTC):%Y-%m-%d}")

    yield note
    if rows:
        put(PART, _told(_before() | rows))


def _before() -> dict[str, tuple[str, ...]]:
    """The rows that stand there already, by fault."""
    lines = [line for line in read().get(PART, "").splitlines() if line.startswith("| ")]
    rows = (tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines[2:])
    return {row[0]: row for row in rows}


def _told(rows: dict[str, tuple[str, ...]]) -> str:
    about = (
        "Written by `make soak`, not by hand. Behind each fault every article is accounted for, none is missing, "
        "and a repeat is the same event again."
    )
    return f"{about}\n\n{machine()}; the pipeline and the load on the one machine.\n\n{table(HEAD, rows.values())}"
