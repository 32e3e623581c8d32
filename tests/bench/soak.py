"""Does memory stay flat? `python -m tests.bench.soak FILE…`: ten thousand articles through Kafka, with fresh names in each.

Into `RESULTS.md`: after every thousand, what each process holds and what an article costs. It fails where a process
that reads holds more at the end than `GROWTH` times what it held after the first fifth: models, lexicons and memories
of words are full by then.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from datetime import UTC, datetime
from pathlib import Path

import psutil
from rich.progress import MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from schemas import Article
from streams.cli.terminal import err
from tests.bench import kafka_way
from tests.bench.articles import corpus, repeated
from tests.bench.report import machine, put
from tests.bench.results import MEBIBYTE, table
from tests.bench.usage import Use, used

PORT = 19_640
PARTS = 10
GROWTH = 1.05
READS = "entities pool"


def main() -> int:
    """Feed, watch, print; 1 where memory grows."""
    parser = ArgumentParser(prog="python -m tests.bench.soak", description=__doc__)
    parser.add_argument("files", nargs="+", metavar="FILE", help="JSON lines of articles, or plain text")
    parser.add_argument("--articles", type=int, default=10_000, help="how many (default: 10,000)")
    parser.add_argument("--compiled", metavar="FOLDER", type=Path, help="where the compiled package lies")
    given = parser.parse_args()
    articles = repeated(corpus(given.files), given.articles)
    path = os.pathsep.join(str(one.resolve()) for one in (given.compiled, Path.cwd()) if one)
    columns = (TextColumn("articles"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, disable=not err.is_terminal) as progress:
        task = progress.add_task("articles", total=len(articles))
        with kafka_way.way(path, 1, PORT) as way:
            rows = []
            for part in _parts(articles):
                passed = way.pass_through(part)
                progress.advance(task, len(part))
                rows.append((passed, used(psutil.Process())))
    names = sorted(rows[0][0].use)
    told = f"Written by `make soak`, {datetime.now(UTC):%Y-%m-%d}: {machine()}.\n\n{_told(names, rows)}"
    put("Does memory stay flat?", told)
    print(told)  # noqa: T201
    settled, last = rows[PARTS // 5 - 1][1][READS], rows[-1][1][READS]
    return 0 if last.bytes_now <= GROWTH * settled.bytes_now else 1


def _parts(articles: list[Article]) -> list[list[Article]]:
    size = -(-len(articles) // PARTS)
    return [articles[first : first + size] for first in range(0, len(articles), size)]


def _told(names: list[str], rows: list[tuple[kafka_way.Passage, dict[str, Use]]]) -> str:
    told, fed = [], 0
    for passed, use in rows:
        fed += passed.articles
        held = [f"{use[name].bytes_now / MEBIBYTE:,.0f}" for name in names]
        told.append((f"{fed:,}", f"{1000 * passed.cpu_seconds / passed.articles:.1f}", *held))
    return table(("articles", "CPU ms an article", *(f"{name}, MiB" for name in names)), told)


if __name__ == "__main__":
    sys.exit(main())
