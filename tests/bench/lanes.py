"""Several processes that read articles side by side, started together once all have loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import orjson

from streams.agents.pool_child import ONE_THREAD
from tests.bench.lane import Lap


@dataclass(frozen=True, slots=True)
class Throughput:
    """What was read, by how many processes. `seconds` runs from the common start to the end of the last."""

    processes: int
    articles: int
    seconds: float
    cpu_seconds: float
    peak_bytes: int
    """Of all processes together."""
    stages: Mapping[str, float]
    """Seconds of computing in each stage, where they are known."""

    @property
    def rate(self) -> float:
        """Articles a second."""
        return self.articles / self.seconds


def run(kind: str, file: Path, processes: int, path: str) -> Throughput:
    """Have so many processes read the articles of a file. `path` is where the package is found, as in PYTHONPATH.

    One BLAS thread each: more only get into each other's way. Raises `CalledProcessError` where a process fails.
    """
    with ExitStack() as started:
        lanes = [started.enter_context(_start(kind, file, part, processes, path)) for part in range(processes)]
        for lane in lanes:
            _expect_ready(lane)
        for lane in lanes:
            assert lane.stdin
            lane.stdin.write(b"go\n")
            lane.stdin.flush()
        laps = [_lap(lane) for lane in lanes]
    stages: Counter[str] = Counter()
    for lap in laps:
        stages.update(lap.stages)
    return Throughput(
        processes,
        sum(lap.articles for lap in laps),
        max(lap.seconds for lap in laps),
        sum(lap.cpu_seconds for lap in laps),
        sum(lap.peak_bytes for lap in laps),
        stages,
    )


def ran(module: str, arguments: list[str], path: str) -> bytes:
    """What a module printed. Raises `CalledProcessError` where it fails."""
    command = [sys.executable, "-P", "-m", module, *arguments]
    environment = os.environ | ONE_THREAD | {"PYTHONPATH": path}
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE).stdout


def _start(kind: str, file: Path, part: int, parts: int, path: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "tests.bench.lane", kind, str(file), str(part), str(parts)],
        env=os.environ | ONE_THREAD | {"PYTHONPATH": path},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def _expect_ready(lane: subprocess.Popen[bytes]) -> None:
    assert lane.stdout
    if lane.stdout.readline() != b"ready\n":
        raise subprocess.CalledProcessError(lane.wait(), lane.args)


def _lap(lane: subprocess.Popen[bytes]) -> Lap:
    assert lane.stdout
    line = lane.stdout.readline()
    if lane.wait() or not line:
        raise subprocess.CalledProcessError(lane.returncode, lane.args)
    return Lap(**orjson.loads(line))
