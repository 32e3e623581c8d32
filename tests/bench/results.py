"""What a bench run found, and how it is told: Markdown, tables first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median, quantiles

from tests.bench.kafka_way import Passage
from tests.bench.lane import TUNED
from tests.bench.lanes import Throughput
from tests.bench.report import machine
from tests.bench.skipping import Skipping

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Latencies:
    """Seconds from an article fed to all its events read, at so many articles a second."""

    rate: float
    seconds: Sequence[float]

    def percentile(self, percent: int) -> float:
        """The seconds that so many of a hundred articles take at most."""
        return quantiles(self.seconds, n=100, method="inclusive")[percent - 1]


@dataclass(frozen=True, slots=True)
class Results:
    """All runs of one bench: by number of processes, and, of the growing ones, by number of articles."""

    corpus: str
    bare: Sequence[Throughput]
    tuned: Sequence[Throughput]
    """Bare spaCy in smaller batches."""
    ours: Sequence[Throughput]
    through_kafka: Sequence[Passage]
    growing: Sequence[Passage]
    lengthy: Passage
    """Articles of 60 KB, behind all others."""
    latencies: Latencies
    skipping: Skipping

    def middle(self, runs: Sequence[Throughput], processes: int) -> Throughput:
        """The run of so many processes that is the median of its kind by articles a second."""
        found = sorted((run for run in runs if run.processes == processes), key=lambda run: run.rate)
        return found[len(found) // 2]

    @property
    def processes(self) -> list[int]:
        """How many processes were measured with."""
        return sorted({run.processes for run in self.through_kafka})

    def aims(self) -> Iterable[tuple[str, str, str, bool]]:
        """What we want and do not promise, told as `bars` are."""
        whole = next(run for run in self.through_kafka if run.processes == 1)
        tuned = self.middle(self.tuned, 1)
        yield _bar(f"aim: as often as bare spaCy in batches of {TUNED}", whole.rate / tuned.rate, at_least=4.0)

    def bars(self) -> Iterable[tuple[str, str, str, bool]]:
        """Each promise: in words, what it asks, what was measured, whether it is kept."""
        bare, ours = self.middle(self.bare, 1), self.middle(self.ours, 1)
        whole = next(run for run in self.through_kafka if run.processes == 1)
        yield _bar("through Kafka, as often as bare spaCy", whole.rate / bare.rate, at_least=4.0)
        yield _bar("through Kafka, as often as the stages alone", whole.rate / ours.rate, at_least=0.85)
        if 2 in self.processes:
            yield _bar("the stages, two processes to one", self._scaling(2), at_least=1.6)
        yield _bar("latency at half load, 95 of 100, seconds", self.latencies.percentile(95), at_most=2.0)
        yield _bar("events lost by not parsing every sentence, of a hundred", 100 * self.skipping.loss, at_most=2.0)
        child = self.lengthy.use["entities pool"].peak_bytes / 1_000_000
        yield _bar("peak memory of a process that reads, long articles too, MB", child, at_most=700)
        costs = [run.cpu_seconds / run.articles for run in self.growing]
        if len(costs) > 1:
            yield _bar("cost of an article, largest run to smallest", costs[-1] / costs[0], at_most=1.15)

    def _scaling(self, processes: int) -> float:
        """Of interleaved runs: the median of each pair's ratio."""
        one = [run.rate for run in self.ours if run.processes == 1]
        more = [run.rate for run in self.ours if run.processes == processes]
        return median(b / a for a, b in zip(one, more, strict=True))

    def markdown(self) -> str:
        """The whole report."""
        parts = [
            "Written by `make bench`, not by hand. What counts are the ratios, measured side by side in one run: machines are noisy.",
            f"{datetime.now(UTC):%Y-%m-%d}: {machine()}. {self.corpus}",
            self._throughput(),
            table(
                ("promise", "asked", "measured", "kept"),
                [
                    (words, asked, measured, "yes" if kept else "**no**")
                    for words, asked, measured, kept in (*self.bars(), *self.aims())
                ],
            ),
            "## Where the time goes",
            self._stages(),
            self._processes(),
            self._skipping(),
            "## How long an article takes",
            self._latency(),
            "## What more articles cost",
            self._growing(),
            "![CPU seconds by articles](cost.png) ![articles a second by processes](throughput.png)",
        ]
        return "\n\n".join(parts) + "\n"

    def _throughput(self) -> str:
        rows = []
        for processes in self.processes:
            bare = self.middle(self.bare, processes)
            runs: list[tuple[str, Throughput | Passage]] = [
                ("bare spaCy", bare),
                (f"bare spaCy, batches of {TUNED}", self.middle(self.tuned, processes)),
                ("our stages as functions", self.middle(self.ours, processes)),
                ("through Kafka", next(run for run in self.through_kafka if run.processes == processes)),
            ]
            rows += [
                (
                    words,
                    str(processes),
                    f"{run.articles:,}",
                    f"{run.rate:.1f}",
                    f"{run.rate / bare.rate:.2f}",
                    f"{1000 * run.cpu_seconds / run.articles:.0f}",
                    f"{run.peak_bytes / MEBIBYTE:,.0f}",
                )
                for words, run in runs
            ]
        head = ("", "processes", "articles", "articles/s", "to bare spaCy", "CPU ms an article", "peak MiB")
        return table(head, rows)

    def _stages(self) -> str:
        ours, whole = self.middle(self.ours, 1), next(run for run in self.through_kafka if run.processes == 1)
        total = sum(ours.stages.values())
        rows = [
            (
                stage,
                f"{1000 * seconds / ours.articles:.1f}",
                f"{100 * seconds / total:.0f} %",
                f"{1000 * whole.stages.get(stage, 0.0) / whole.articles:.1f}",
            )
            for stage, seconds in ours.stages.items()
        ]
        return table(("stage", "as function, ms an article", "share", "in its worker, ms an article"), rows)

    def _processes(self) -> str:
        names = sorted({role for run in self.through_kafka for role in run.use})
        rows = [
            (
                name,
                *(f"{1000 * run.use[name].cpu_seconds / run.articles:.1f}" for run in self.through_kafka),
                *(f"{run.use[name].peak_bytes / MEBIBYTE:,.0f}" for run in self.through_kafka),
            )
            for name in names
        ]
        cpu = [f"CPU ms an article, pool of {run.processes}" for run in self.through_kafka]
        peak = [f"peak MiB, pool of {run.processes}" for run in self.through_kafka]
        return table(("process", *cpu, *peak), rows)

    def _skipping(self) -> str:
        found = self.skipping
        return (
            f"Of {found.all_sentences:,} sentences in which somebody may act {found.sentences:,} were parsed "
            f"({100 * found.sentences / found.all_sentences:.0f} %), the others hardly ever tell an event: of {found.all_events:,} events "
            f"that come out if all are parsed {found.lost} were lost. (The table by which they are known was made with these articles "
            "among others; on articles that it had not seen, `make prospects` tells.)"
        )

    def _latency(self) -> str:
        told = (f"{self.latencies.percentile(percent):.2f}" for percent in (50, 95, 99))
        row = (f"{self.latencies.rate:.1f}", f"{len(self.latencies.seconds):,}", *told)
        return table(("articles/s fed", "articles", "p50, s", "p95, s", "p99, s"), [row])

    def _growing(self) -> str:
        rows = [
            (
                f"{run.articles:,}",
                f"{run.rate:.1f}",
                f"{run.cpu_seconds:.1f}",
                f"{1000 * run.cpu_seconds / run.articles:.1f}",
                f"{run.peak_bytes / MEBIBYTE:,.0f}",
            )
            for run in (*self.growing, self.lengthy)
        ]
        rows[-1] = (f"{rows[-1][0]} of 60 KB", *rows[-1][1:])
        return table(("articles", "articles/s", "CPU s", "CPU ms an article", "peak MiB"), rows)


def _bar(
    words: str, value: float, *, at_least: float | None = None, at_most: float | None = None
) -> tuple[str, str, str, bool]:
    if at_least is not None:
        return words, f"≥ {at_least:g}", f"{value:.2f}", value >= at_least
    assert at_most is not None
    return words, f"≤ {at_most:g}", f"{value:.2f}", value <= at_most


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
