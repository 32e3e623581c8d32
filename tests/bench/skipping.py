"""What is lost by not parsing every sentence: `python -m tests.bench.skipping FILE`, JSON out.

FILE holds articles, one a line. Each is read and coded twice, with every sentence in which somebody may act parsed, and
as it is done. An event is lost if the second way does not publish it with the same code, sides and sentence.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import orjson

from schemas import Article, Event
from streams.settings import settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader
from streams.stages.language import identify

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Skipping:
    """Sentences parsed and events published, parsing all and parsing those with prospects; events of the first lost."""

    all_sentences: int
    sentences: int
    all_events: int
    events: int
    lost: int

    @property
    def loss(self) -> float:
        """The share of events lost."""
        return self.lost / max(1, self.all_events)


def main() -> int:
    """Measure, and print."""
    parser = ArgumentParser(prog="python -m tests.bench.skipping", description=__doc__)
    parser.add_argument("file", metavar="FILE", type=Path)
    given = parser.parse_args()
    articles = [Article.model_validate_json(line) for line in given.file.read_bytes().splitlines()]
    sys.stdout.buffer.write(orjson.dumps(asdict(measure(articles))))
    return 0


def measure(articles: list[Article]) -> Skipping:
    """Read and code the articles both ways."""
    coder = Coder()
    coder.load(settings().pipelines)
    found: list[Counter[Key]] = []
    parsed: list[int] = []
    for parse_all in (True, False):
        reader = Reader(settings().model_copy(update={"parse_all": parse_all}))
        events: Counter[Key] = Counter()
        sentences = 0
        for article in articles:
            identified = identify(article, datetime.now(UTC))
            if identified.language not in reader.languages:
                continue
            annotated = reader.annotate(identified)
            sentences += len(annotated.sentences)
            events.update(_keys(coder.code(annotated)))
        found.append(events)
        parsed.append(sentences)
    every, fast = found
    return Skipping(parsed[0], parsed[1], every.total(), fast.total(), (every - fast).total())


def _keys(events: list[Event]) -> Iterator[Key]:
    for event in events:
        if event.relevant:
            sides = ((side.code or "") if side else "" for side in (event.source, event.target))
            yield (event.article_id, event.code, *sides, str(event.sentence))


if __name__ == "__main__":
    sys.exit(main())
