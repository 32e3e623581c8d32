"""The whole pipeline as its operator starts it, its processes by name, and how long each stage stands still."""

from __future__ import annotations

import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import orjson

from streams.topics import ACCOUNTS, ANNOTATED, CODED, IDENTIFIED
from tests.integration.cluster import TestCluster, Worker, children_of, wait_until

STAGES = ("language", "entities", "coding")
WRITES = {"language": IDENTIFIED, "entities": ANNOTATED, "coding": CODED}
"""A topic that no other stage writes to."""
FELL = "a stage fell; starting it again"
"""What the supervisor says each time."""


def still_runs(workers: Worker) -> Callable[[], None]:
    """A check that fails when the workers have ended."""

    def check() -> None:
        assert workers.poll() is None, f"the workers have ended with status {workers.returncode}"

    return check


def worker_of(supervisor: int, stage: str) -> int:
    """The process id of a stage's worker. Fails where there is none just now."""
    for child in children_of(supervisor):
        with suppress(OSError):  # it may end while it is looked at
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


def is_ready(environment: dict[str, str], stage: str) -> bool:
    """Whether the stage's worker says so."""
    port = int(environment["EVENTWIRE_WEB_PORT"]) + STAGES.index(stage)
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:  # nobody there, or 503
        return False


def pool_restarts(environment: dict[str, str]) -> float:
    """How many processes of the entities stage's pool have been replaced so far."""
    port = int(environment["EVENTWIRE_WEB_PORT"]) + STAGES.index("entities")
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
        lines = answer.read().decode().splitlines()
    return sum(float(line.split()[-1]) for line in lines if line.startswith("eventwire_pool_restarts_total{"))


def wait_until_flowing(cluster: TestCluster, seconds: float = 300) -> None:
    """Wait until articles have gone all the way: every worker has loaded what it needs."""
    wait_until(lambda: min(map(cluster.count, (*WRITES.values(), ACCOUNTS))) > 0, seconds, "the first event")


def seconds_until_it_writes(cluster: TestCluster, stage: str, most: float) -> float:
    """How long from now a stage, which stands still just now, writes nothing."""
    before, began = cluster.count(WRITES[stage]), time.monotonic()
    wait_until(lambda: cluster.count(WRITES[stage]) > before, most, f"a record of the {stage} stage")
    return time.monotonic() - began


def seconds_until_all_write(cluster: TestCluster, beyond: int, most: float) -> float:
    """How long from now until each stage has written more than `beyond` records."""
    before, began = {topic: cluster.count(topic) for topic in WRITES.values()}, time.monotonic()
    wait_until(
        lambda: all(cluster.count(topic) > count + beyond for topic, count in before.items()), most, "events again"
    )
    return time.monotonic() - began


def longest_silence(cluster: TestCluster, stage: str, seconds: float) -> float:
    """Watch a stage for so long: the longest time that it wrote nothing."""
    now = wrote = began = time.monotonic()
    count, longest = cluster.count(WRITES[stage]), 0.0
    while now - began < seconds:
        time.sleep(0.1)
        now, before, count = time.monotonic(), count, cluster.count(WRITES[stage])
        longest = max(longest, now - wrote)
        wrote = now if count > before else wrote
    return longest
