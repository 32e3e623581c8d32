"""One process of a measurement: `python -m tests.bench.lane bare|tuned|ours FILE PART PARTS`, started by `lanes.py`.

It loads its models and reads `WARM` articles, says `ready`, waits for a line on standard input, reads its part of the
articles in FILE, and prints a `Lap` as JSON. *bare* is spaCy as it comes: the stock pipelines of the settings, their
`pipe` over the texts, in spaCy's own batches; *tuned* the same in batches of `TUNED`, which are quicker and take less memory.
*ours* is all three stages as functions, to the events.
"""

from __future__ import annotations

import importlib
import resource
import sys
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import orjson
import spacy

from schemas import Article, Identified
from streams.settings import settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader
from streams.stages.language import identify

WARM = 8
"""Articles that are read before the clock starts."""
TUNED = 32
"""Texts in a batch; spaCy's own 1,000 are slower."""
KIBIBYTE = 1024

Seconds = dict[str, float]
Run = Callable[[list[Article]], Callable[[], Seconds]]
"""Takes articles before the clock starts; what it gives reads them, and tells the seconds of computing in each stage."""


@dataclass(frozen=True, slots=True)
class Lap:
    """What one process did: `seconds` by the clock, `cpu_seconds` of computing, `peak_bytes` of memory since its start."""

    articles: int
    seconds: float
    cpu_seconds: float
    peak_bytes: int
    stages: Seconds = field(default_factory=dict)


def bare(batch: int | None = None) -> Run:
    """Stock spaCy, in batches of so many texts. Articles are parted by language before the clock starts: it can't do that."""
    pipelines = {language: _stock(name) for language, name in settings().pipelines.items()}

    def run(articles: list[Article]) -> Callable[[], Seconds]:
        texts = {language: [one.text for one in those] for language, those in _by_language(articles).items()}

        def read() -> Seconds:
            for language, those in texts.items():
                for _ in pipelines[language].pipe(those, batch_size=batch):
                    pass
            return {}

        return read

    return run


def ours() -> Run:
    """Language, entities and coding, one article after the other."""
    reader, coder = Reader(settings()), Coder()
    coder.load(settings().pipelines)

    def read(articles: list[Article]) -> Seconds:
        seconds = dict.fromkeys(("language", "entities", "coding"), 0.0)
        now = datetime.now(UTC)
        for article in articles:
            began = process_time()
            identified = identify(article, now)
            known = process_time()
            seconds["language"] += known - began
            if identified.language not in reader.languages:
                continue
            annotated = reader.annotate(identified)
            parsed = process_time()
            coder.code_and_note(annotated)
            seconds["entities"] += parsed - known
            seconds["coding"] += process_time() - parsed
        return seconds

    return lambda articles: partial(read, articles)


KINDS: dict[str, Callable[[], Run]] = {"bare": bare, "tuned": lambda: bare(TUNED), "ours": ours}


def main() -> int:
    """Load, wait, measure, print."""
    parser = ArgumentParser(prog="python -m tests.bench.lane", description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("part", type=int)
    parser.add_argument("parts", type=int)
    given = parser.parse_args()
    every = [Article.model_validate_json(line) for line in given.file.read_bytes().splitlines()]
    articles = every[given.part :: given.parts]
    run = KINDS[given.kind]()
    run(every[:WARM])()
    read = run(articles)
    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()
    began, computing = perf_counter(), process_time()
    stages = read()
    lap = Lap(
        len(articles),
        perf_counter() - began,
        process_time() - computing,
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIBIBYTE,
        stages,
    )
    sys.stdout.buffer.write(orjson.dumps(asdict(lap)) + b"\n")
    return 0


def _by_language(articles: list[Article]) -> dict[str, list[Article]]:
    """Those that bare spaCy has a pipeline for, as our first stage sorts them."""
    found: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        language = _identified(article).language
        if language in settings().pipelines:
            found[language].append(article)
    return found


def _identified(article: Article) -> Identified:
    return identify(article, datetime.now(UTC))


def _stock(name: str) -> Any:
    try:
        return spacy.load(name)
    except OSError:  # a package that is a pipeline without saying so to spaCy
        return importlib.import_module(name).load()


if __name__ == "__main__":
    sys.exit(main())
