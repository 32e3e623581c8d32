"""Times the coding stage of the package that Python finds: `python -P -m tests.bench.rounds FILE`, JSON out.

FILE holds annotated articles, one a line. `tests.bench.coding` starts this once for each build of the package that it
compares, so that neither is loaded into the other's process.
"""

from __future__ import annotations

import hashlib
import sys
from argparse import ArgumentParser
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import process_time

import orjson

from schemas import Annotated
from streams.stages.coding import Coder


@dataclass(frozen=True, slots=True)
class Speed:
    """What was coded, and how fast. `worst` is the longest time that one article took, in milliseconds.

    `sentences` are those kept, which are coded; `left_out` those of which only the actors are noted, since nothing in
    them can be an event. The speeds are of kept sentences, but for `with_left_out`, which is of all. `digest` is the
    same for two builds that code every event alike.
    """

    articles: int
    sentences: int
    left_out: int
    events: int
    digest: str
    sentences_per_second: int
    with_left_out: int
    worst: float


def main() -> int:
    """Measure, and print."""
    parser = ArgumentParser(prog="python -P -m tests.bench.rounds", description=__doc__)
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--rounds", type=int, default=3, help="how often all articles are coded (default: 3)")
    given = parser.parse_args()
    articles = [Annotated.model_validate_json(line) for line in given.file.read_bytes().splitlines()]
    sys.stdout.buffer.write(orjson.dumps(asdict(measure(articles, max(1, given.rounds)))))
    return 0


def measure(articles: list[Annotated], rounds: int) -> Speed:
    """Code the articles so many times, and once before, which loads the tables and is not counted."""
    coder = Coder()
    coder.load({article.language for article in articles})
    digest = hashlib.blake2b(digest_size=8)
    events = 0
    for article in articles:
        for event in coder.code(article):
            digest.update(event.model_dump_json(exclude={"coder"}).encode())
            events += 1
    sentences = sum(len(article.sentences) for article in articles)
    left_out = sum(len(article.left_out) for article in articles)
    times = [[_time(coder, article) for article in articles] for _ in range(rounds)]
    speed = median(sentences / sum(one) for one in times)
    return Speed(
        len(articles),
        sentences,
        left_out,
        events,
        digest.hexdigest(),
        round(speed),
        round(speed * (sentences + left_out) / sentences),
        round(1000 * max(max(one) for one in times), 1),
    )


def _time(coder: Coder, article: Annotated) -> float:
    start = process_time()
    coder.code(article)
    return process_time() - start


if __name__ == "__main__":
    sys.exit(main())
