"""How fast one core codes: `python -m tests.bench.coding FILE…`, files of articles as `eventwire code` takes them.

The articles are read (language, entities, grammar) once; then only the coding stage is timed, from the annotated
article to its events, by process time: what else runs on the machine counts little. Lexicons and tables are
loaded before, and the first round is not counted. A table on a terminal, JSON in a pipe.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from statistics import median
from time import process_time

from rich.table import Table

from schemas import Annotated
from streams.cli.terminal import is_terminal, out, print_json
from streams.errors import BadFile
from streams.feeds.files import read_articles
from streams.settings import settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader
from streams.stages.language import identify


@dataclass(frozen=True, slots=True)
class Speed:
    """What was coded, and how fast. `worst` is the longest time that one article took, in milliseconds.

    `sentences` are those kept, which are coded; `left_out` those of which only the actors are noted, since nothing in
    them can be an event. The speeds are of kept sentences, but for `with_left_out`, which is of all.
    """

    articles: int
    sentences: int
    left_out: int
    events: int
    rounds: int
    sentences_per_second: int
    slowest_round: int
    fastest_round: int
    with_left_out: int
    worst: float


def main() -> int:
    """Measure, and print."""
    parser = ArgumentParser(prog="python -m tests.bench.coding", description=__doc__)
    parser.add_argument("files", nargs="+", metavar="FILE", help="JSON lines of articles, or plain text; - is the pipe")
    parser.add_argument("--rounds", type=int, default=5, help="how often all articles are coded (default: 5)")
    given = parser.parse_args()
    articles = list(annotated(given.files))
    if not articles:
        parser.error("no article in a supported language in these files")
    speed = measure(articles, max(1, given.rounds))
    if not is_terminal():
        print_json(asdict(speed))
        return 0
    table = Table("figure", "value", title="The coding stage on one core")
    for name, value in asdict(speed).items():
        table.add_row(name.replace("_", " ") + (" article, ms" if name == "worst" else ""), f"{value:,}")
    out.print(table)
    return 0


def annotated(files: Iterable[str]) -> Iterator[Annotated]:
    """The articles of the files with their grammar; what can't be read is told on standard error."""
    chosen = settings()
    reader = Reader(chosen)
    now = datetime.now(UTC)
    for found in read_articles(files):
        if isinstance(found, BadFile):
            print(found, file=sys.stderr)  # noqa: T201
            continue
        identified = identify(found.article, now)
        if identified.language in chosen.pipelines and identified.article.status == "usable":
            yield reader.annotate(identified)


def measure(articles: list[Annotated], rounds: int) -> Speed:
    """Code the articles so many times, and once before to load the tables."""
    coder = Coder()
    coder.load({article.language for article in articles})
    events = sum(len(coder.code(article)) for article in articles)
    sentences = sum(len(article.sentences) for article in articles)
    left_out = sum(len(article.left_out) for article in articles)
    times = [[_time(coder, article) for article in articles] for _ in range(rounds)]
    speeds = [sentences / sum(one) for one in times]
    return Speed(
        len(articles),
        sentences,
        left_out,
        events,
        rounds,
        round(median(speeds)),
        round(min(speeds)),
        round(max(speeds)),
        round(median(speeds) * (sentences + left_out) / sentences),
        round(1000 * max(max(one) for one in times), 1),
    )


def _time(coder: Coder, article: Annotated) -> float:
    start = process_time()
    coder.code(article)
    return process_time() - start


if __name__ == "__main__":
    sys.exit(main())
