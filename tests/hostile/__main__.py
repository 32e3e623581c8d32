"""`python -m tests.hostile`: the hostile records through the stages in this process, and the slowest of them.

Tables in Markdown of what became of them, which kinds took most, and for each stage the ten records that took longest
and the ten that held most. It fails where a stage raised what it should not have, or an article took over its limit.
Set `EVENTWIRE_HOSTILE_CORPUS` to a folder of JSON lines for more articles to spoil than the seeds.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from rich.progress import track

from streams.agents.pool_child import ONE_THREAD
from streams.cli.terminal import err
from streams.settings import settings

WORST = 10
SLOW = 1.0
"""Seconds from which a record is named at once."""


@dataclass(slots=True)
class Tally:
    """What is remembered of the records' ways: not what was read and made, which would not fit into memory."""

    ends: Counter[tuple[str, str]] = field(default_factory=Counter)
    by_kind: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    steps: dict[str, list[tuple[float, float, str]]] = field(default_factory=lambda: defaultdict(list))
    """By stage: seconds, MiB and the record's name."""
    bad: list[str] = field(default_factory=list)

    def worst(self, stage: str, column: int) -> list[tuple[str, str]]:
        """The records that took or held most in a stage."""
        worst = sorted(self.steps[stage], key=lambda step: float(step[column]), reverse=True)[:WORST]
        return [(step[2], f"{step[column]:.2f}") for step in worst]


def main() -> int:
    """Run them all, print; 1 where one ended as it should not."""
    parser = ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--records", type=int, default=10_000, help="how many (default: 10,000)")
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--kind", default="", help="only kinds that begin so, such as `texts/`")
    given = parser.parse_args()
    os.environ.update(ONE_THREAD)  # before numpy is imported, as in the pool
    tally = run(given.records, given.seed, given.kind)
    _print(tally)
    return 1 if tally.bad else 0


def run(count: int, seed: int, kind: str) -> Tally:
    """The records' ways, tallied; those over `SLOW` are named at once on the terminal's error stream."""
    from tests.hostile.checks import check  # noqa: PLC0415 - imports numpy
    from tests.hostile.records import records  # noqa: PLC0415 - as above
    from tests.hostile.stages import Stages  # noqa: PLC0415 - as above

    stages, tally = Stages(with_memory=True), Tally()
    for number, raw in enumerate(track(records(count, seed), total=count, console=err, disable=not err.is_terminal)):
        if not raw.kind.startswith(kind):
            continue
        name = f"{raw.kind} #{number}"
        passage = stages.run(raw, number)
        failure = passage.failure
        tally.ends[passage.steps[-1].stage, failure.code if failure else "read"] += 1
        for step in passage.steps:
            tally.by_kind[raw.kind] += step.seconds
            tally.steps[step.stage].append((step.seconds, step.bytes_more / 2**20, name))
            if step.seconds > SLOW:
                err.print(f"{name}: {step.seconds:.1f} s in the {step.stage} stage", markup=False)
        try:
            check(passage, settings().article_seconds)
        except AssertionError as problem:
            tally.bad.append(f"{name}: {problem}")
    return tally


def _print(tally: Tally) -> None:
    from tests.bench.results import table  # noqa: PLC0415 - imports numpy

    print(table(("stage", "end", "records"), [(*end, f"{count:,}") for end, count in sorted(tally.ends.items())]))
    kinds = sorted(tally.by_kind.items(), key=lambda one: one[1], reverse=True)[: 2 * WORST]
    print("\n" + table(("kind", "seconds in all"), [(kind, f"{seconds:.1f}") for kind, seconds in kinds]))
    for stage in tally.steps:
        print("\n" + table((stage, "seconds"), tally.worst(stage, 0)))
        print("\n" + table((stage, "MiB"), tally.worst(stage, 1)))
    print("\n".join(["", *tally.bad]))


if __name__ == "__main__":
    sys.exit(main())
