"""The whole pipeline as its operator starts it, and its processes by name."""

from __future__ import annotations

from pathlib import Path

import orjson

from tests.integration.cluster import Worker, children_of

STAGES = ("language", "entities", "coding")


def worker_of(supervisor: int, stage: str) -> int:
    """The process id of a stage's worker. Fails where there is none just now."""
    for child in children_of(supervisor):
        if stage in Path(f"/proc/{child}/cmdline").read_text(encoding="utf-8").split("\0"):
            return child
    raise AssertionError(f"no worker of {stage}")


def pool_of(supervisor: int) -> set[int]:
    """The process ids of the entities stage's pool."""
    return children_of(worker_of(supervisor, "entities"))


def said_by(workers: Worker, event: str) -> int:
    """How often the workers' log says so."""
    lines = workers.log.read_bytes().splitlines()
    return sum(1 for line in lines if line.startswith(b"{") and orjson.loads(line).get("event") == event)
