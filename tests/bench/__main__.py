"""Bare spaCy, our stages and the whole way through Kafka, measured side by side: `python -m tests.bench FILE…`.

The report is Markdown, with two pictures beside it. Run it on an idle machine: it takes some ten minutes.
"""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path

import orjson
from rich.progress import MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from schemas import Article
from streams.cli.terminal import err
from tests.bench import kafka_way, lanes
from tests.bench.articles import corpus, long, repeated
from tests.bench.charts import draw
from tests.bench.report import REPORT, put
from tests.bench.results import Latencies, Results
from tests.bench.skipping import Skipping

PORT = 19_600
ROUNDS = 5
GROWTH = (1, 2, 4, 8)
LONG_ARTICLES, LONG_BYTES = 40, 60_000
LATENCY_SECONDS = 60.0


def main() -> int:
    """Measure and write; 1 where a promise is not kept."""
    parser = ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("files", nargs="+", metavar="FILE", help="JSON lines of articles, or plain text")
    parser.add_argument("--compiled", metavar="FOLDER", type=Path, help="where the compiled package lies")
    parser.add_argument(
        "--processes", type=int, default=2, help="measure with one process, and with so many (default: 2)"
    )
    parser.add_argument("--folder", type=Path, default=REPORT.parent, help="where RESULTS.md and its pictures go")
    given = parser.parse_args()
    articles = corpus(given.files)
    if not articles:
        parser.error("no article in these files")
    path = os.pathsep.join(str(one.resolve()) for one in (given.compiled, Path.cwd()) if one)
    columns = (TextColumn("{task.description}"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, disable=not err.is_terminal) as progress:
        results = _Bench(articles, path, sorted({1, given.processes}), progress).run()
    given.folder.mkdir(parents=True, exist_ok=True)
    put("What it costs, and how fast it is", results.markdown(), given.folder / REPORT.name)
    draw(results, given.folder)
    print(results.markdown())  # noqa: T201
    return 0 if all(kept for *_, kept in results.bars()) else 1


class _Bench:
    def __init__(self, articles: list[Article], path: str, processes: list[int], progress: Progress) -> None:
        self._articles = articles
        self._path = path
        self._processes = processes
        self._progress = progress
        self._task = progress.add_task("measuring", total=(ROUNDS + 3) * len(processes) + len(GROWTH) + 3)

    def run(self) -> Results:
        with tempfile.TemporaryDirectory() as folder:
            once, twice = Path(folder) / "once.jsonl", Path(folder) / "twice.jsonl"
            for file, times in ((once, 1), (twice, 2)):
                each = repeated(self._articles, times * len(self._articles))
                file.write_bytes(b"".join(article.to_json() + b"\n" for article in each))
            bare = [self._lane("bare", once, number) for number in self._processes]
            tuned = [self._lane("tuned", once, number) for number in self._processes]
            self._tell("what is lost by skipping")
            skipped = lanes.ran("tests.bench.skipping", [str(once)], self._path)
            skipping = Skipping(**orjson.loads(skipped))
            self._progress.advance(self._task)
            ours = [self._lane("ours", twice, number) for _ in range(ROUNDS) for number in self._processes]
        whole, growing, lengthy, latencies = [], [], None, None
        for number in self._processes:
            with kafka_way.way(self._path, number, PORT) as way:
                self._tell(f"through Kafka, pool of {number}")
                way.pass_through(self._fresh(1, f"warm{number}"))
                whole.append(way.pass_through(self._fresh(4, f"whole{number}")))
                self._progress.advance(self._task)
                if number == self._processes[0]:
                    for times in GROWTH:
                        growing.append(way.pass_through(self._fresh(times, f"growing{times}")))
                        self._progress.advance(self._task)
                    rate = whole[0].rate / 2
                    self._tell("latency at half load")
                    fed = repeated(self._articles, max(100, int(rate * LATENCY_SECONDS)))
                    latencies = Latencies(rate, way.latencies(_named(fed, "latency"), rate))
                    self._progress.advance(self._task)
                    self._tell("long articles")
                    lengthy = way.pass_through(long(self._articles, LONG_ARTICLES, LONG_BYTES))
                    self._progress.advance(self._task)
        assert latencies
        assert lengthy
        words = sum(len(article.text.split()) for article in self._articles) / len(self._articles)
        about = f"{len(self._articles)} articles of {words:.0f} words on average, repeated with fresh names; models loaded and warm."
        return Results(about, bare, tuned, ours, whole, growing, lengthy, latencies, skipping)

    def _lane(self, kind: str, file: Path, processes: int) -> lanes.Throughput:
        self._tell(f"{kind}, {processes} processes")
        done = lanes.run(kind, file, processes, self._path)
        self._progress.advance(self._task)
        return done

    def _fresh(self, times: int, name: str) -> list[Article]:
        return _named(repeated(self._articles, times * len(self._articles)), name)

    def _tell(self, what: str) -> None:
        self._progress.update(self._task, description=what)


def _named(articles: list[Article], name: str) -> list[Article]:
    return [article.model_copy(update={"id": f"{name}-{article.id}"}) for article in articles]


if __name__ == "__main__":
    sys.exit(main())
