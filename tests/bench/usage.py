"""What processes use: computing time and peak memory, as the system counts them (Linux)."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

_KIBIBYTE = 1024
_ROLES = {
    "kafka.Kafka": "Kafka",
    "streams.agents.pool_process": "entities pool",
    "language": "language",
    "entities": "entities",
    "coding": "coding",
}
"""By a word of their command lines, what processes do. The first that is there counts."""


@dataclass(frozen=True, slots=True)
class Use:
    """Computing so far, and memory now and at the most so far, of the processes that do the same."""

    cpu_seconds: float
    peak_bytes: int
    bytes_now: int = 0


def used(root: psutil.Process) -> dict[str, Use]:
    """What this process and all below it have used, by what they do."""
    found: dict[str, Use] = {}
    for process in [root, *root.children(recursive=True)]:
        with suppress(psutil.Error, OSError):
            role = _role(process.cmdline())
            times = process.cpu_times()
            before = found.get(role, Use(0.0, 0))
            found[role] = Use(
                before.cpu_seconds + times.user + times.system,
                before.peak_bytes + _peak(process.pid),
                before.bytes_now + process.memory_info().rss,
            )
    return found


def between(before: dict[str, Use], after: dict[str, Use]) -> dict[str, Use]:
    """What was computed meanwhile; peaks are those at the end."""
    return {
        role: replace(use, cpu_seconds=use.cpu_seconds - before.get(role, Use(0.0, 0)).cpu_seconds)
        for role, use in after.items()
    }


def _role(command: Iterable[str]) -> str:
    words = set(command)
    return next((role for word, role in _ROLES.items() if word in words), "others")


def _peak(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    line = next((line for line in status.splitlines() if line.startswith("VmHWM:")), "VmHWM: 0 kB")
    return int(line.split()[1]) * _KIBIBYTE
