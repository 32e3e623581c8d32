"""A worker's whole family of processes: none of them may outlive it."""

from __future__ import annotations

import os
import signal
from collections.abc import Collection

from tests.integration.cluster import children_of, is_running, wait_until


def descendants_of(process: int) -> set[int]:
    """The ids of a process's children, of theirs, and so on."""
    found: set[int] = set()
    for child in children_of(process):
        found |= {child} | descendants_of(child)
    return found


def wait_until_gone(processes: Collection[int], seconds: float) -> None:
    """Wait until none of them runs. Fails where one is left."""
    wait_until(lambda: not any(map(is_running, processes)), seconds, f"the end of {len(processes)} processes")


def kill(process: int) -> None:
    """SIGKILL, and wait until it is gone."""
    os.kill(process, signal.SIGKILL)
    wait_until_gone([process], 5)
