"""Learn which sentences are worth parsing, and say what is lost: `python -m tests.eval.prospects --corpus FOLDER`.

It parses and codes every sentence of the articles and of the practice sentences, and writes
`streams/lexicons/<language>/prospects.tsv`. What is printed is measured on articles that the table had not seen
(eight folds): the share of sentences still parsed, and of those that tell an event.
"""

from __future__ import annotations

import math
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table as Grid

from schemas import Article, Identified
from streams.prospects.table import FILE, FOLDER, written
from streams.settings import settings
from streams.stages.language import identify
from streams.text.pipelines import load_pipeline
from streams.text.remembered import remember
from tests.bench.articles import corpus
from tests.eval.coded import as_article
from tests.eval.gold import sentences
from tests.eval.prospects.fitting import scores_unseen, table_of, threshold_for
from tests.eval.prospects.met import Meeting, Met

RECALL = 0.985
"""The share of telling sentences to be kept: what is lost besides is lost by chance."""
LIKELY = {"en": 0.85}
"""The share in which statistical entities are looked for, in languages where they make events come out better. In French
they do not: with and without them the sentences coded by hand come out alike."""
PRACTICE = 0.3
"""How much a practice sentence weighs beside one of an article: they tell events far more often."""


def main() -> int:
    """Fit each language's table, write it, and print what it costs."""
    parser = ArgumentParser(prog="python -m tests.eval.prospects", description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="a folder of articles as JSON lines")
    given = parser.parse_args()
    articles = list(_identified(corpus(map(str, sorted(given.corpus.glob("*.jsonl"))))))
    grid = Grid("language", "sentences", "telling", title="Prospects")
    for column in ("parsed", "of the telling", "likely", "of the telling"):
        grid.add_column(column)
    for language in sorted(settings().pipelines):
        remember(load_pipeline(language, settings().pipelines[language]))
        meeting = Meeting(language)
        met = list(meeting.of((one for one in articles if one.language == language), 1.0))
        others = list(meeting.of(_practice(language), PRACTICE))
        scores = scores_unseen(met, others)
        threshold = threshold_for(RECALL, met, scores)
        likely = threshold_for(LIKELY[language], met, scores) if language in LIKELY else math.inf
        FOLDER.joinpath(language, FILE).write_text(written(table_of([*met, *others], threshold, likely)), "utf-8")
        telling = sum(one.tells for one in met)
        told = [*_shares(met, scores, threshold), *_shares(met, scores, likely)]
        grid.add_row(language, f"{len(met):,}", f"{telling:,}", *told)
    Console().print(grid)
    return 0


def _shares(met: list[Met], scores: list[float], threshold: float) -> Iterator[str]:
    """How many sentences have so high a score: of all, and of those that tell an event."""
    telling = [each for each, one in zip(scores, met, strict=True) if one.tells]
    for some in (scores, telling):
        yield f"{100 * sum(each >= threshold for each in some) / len(some):.1f} %"


def _identified(articles: Iterable[Article]) -> Iterator[Identified]:
    now = datetime.now(UTC)
    return (identify(article, now) for article in articles if article.status == "usable")


def _practice(language: str) -> Iterator[Identified]:
    return (as_article(gold, language) for gold in sentences(language, ["tuned", "practice"]))


if __name__ == "__main__":
    sys.exit(main())
