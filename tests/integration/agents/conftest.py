"""Workers as real processes on the tests' Kafka, and what they leave on its topics."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from tests.integration.agents.cluster import TestCluster  # noqa: E402

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def cluster(topics: str) -> Iterator[TestCluster]:
    """The tests' Kafka, its topics empty."""
    with TestCluster(topics) as made:
        yield made


@pytest.fixture
def start(environment: dict[str, str], topics: str) -> Iterator[Start]:
    """Starts `python -m MODULE ARGUMENTS…` with settings of one's own; what still runs is killed at the end."""
    running: list[subprocess.Popen[bytes]] = []
    assert topics

    def begin(module: str, *arguments: str, **own_settings: Any) -> subprocess.Popen[bytes]:
        env = environment | {"PYTHONPATH": str(ROOT), "EVENTWIRE_SESSION_TIMEOUT": "6"}
        env |= {f"EVENTWIRE_{name.upper()}": str(value) for name, value in own_settings.items()}
        process = subprocess.Popen([sys.executable, "-m", module, *arguments], env=env, stderr=subprocess.PIPE)
        running.append(process)
        return process

    yield begin
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def tiny(start: Start) -> Callable[..., subprocess.Popen[bytes]]:
    """Starts a worker of the tiny stage (`tiny_stage.py`)."""

    def begin(*arguments: str, **own_settings: Any) -> subprocess.Popen[bytes]:
        return start("tests.integration.agents.tiny_stage", *arguments, **own_settings)

    return begin
