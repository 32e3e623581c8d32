"""Workers as real processes on the tests' Kafka, and what they leave on its topics."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from tests.integration.agents.cluster import TestCluster, Worker  # noqa: E402

Start = Callable[..., Worker]


@pytest.fixture
def cluster(topics: str) -> Iterator[TestCluster]:
    """The tests' Kafka, its topics empty."""
    with TestCluster(topics) as made:
        yield made


@pytest.fixture
def start(environment: dict[str, str], tmp_path: Path) -> Iterator[Start]:
    """Starts `python -m MODULE ARGUMENTS…` with settings of one's own; what still runs is killed at the end."""
    running: list[Worker] = []

    def begin(module: str, *arguments: str, **own_settings: Any) -> Worker:
        env = environment | {"PYTHONPATH": str(ROOT), "EVENTWIRE_SESSION_TIMEOUT": "6"}
        env |= {f"EVENTWIRE_{name.upper()}": str(value) for name, value in own_settings.items()}
        running.append(Worker([sys.executable, "-m", module, *arguments], env, tmp_path / f"{len(running)}.log"))
        return running[-1]

    yield begin
    for worker in running:
        if worker.poll() is None:
            worker.kill()
            worker.wait()
        print(worker.log.read_text(encoding="utf-8")[-5_000:])  # noqa: T201 - pytest shows it where a test fails


@pytest.fixture
def tiny(start: Start, topics: str) -> Start:
    """Starts a worker of the tiny stage (`tiny_stage.py`)."""
    assert topics

    def begin(*arguments: str, **own_settings: Any) -> Worker:
        return start("tests.integration.agents.tiny_stage", *arguments, **own_settings)

    return begin
