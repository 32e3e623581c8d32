"""Ends a worker that can't go on, so that whatever supervises it starts it anew.

Two things are watched: that the event loop turns, from a thread of its own, and what `Health.not_alive` says, from the
loop. `/livez` says the same to Kubernetes; here it needs nobody who asks.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from threading import Event, Thread
from time import monotonic

import structlog

from streams.agents.exit_status import CRASHED

log = structlog.get_logger(__name__)

TURN_SECONDS = 60.0
"""A loop that has not turned for so long is stuck: nothing on it computes for more than the limit of an article."""
LOOK_SECONDS = 5.0
PATIENCE = 3
"""So many looks in a row must find the worker not alive."""


class Watchdog:
    """`run` it on the loop; its thread lives as long. `end` is how the process is ended."""

    def __init__(
        self,
        not_alive: Callable[[], str | None],
        *,
        look_seconds: float = LOOK_SECONDS,
        turn_seconds: float = TURN_SECONDS,
        end: Callable[[int], object] = os._exit,
    ) -> None:
        self._not_alive = not_alive
        self._look_seconds = look_seconds
        self._turn_seconds = turn_seconds
        self._end = end
        self._turned = monotonic()
        self._done = Event()

    async def run(self, should_stop: Callable[[], bool]) -> None:
        """Watch until the worker stops by itself."""
        Thread(target=self._watch_the_loop, name="watchdog", daemon=True).start()
        found = 0
        try:
            while not should_stop():
                self._turned = monotonic()
                problem = self._not_alive()
                found = found + 1 if problem else 0
                if problem and found >= PATIENCE:
                    self._give_up(problem)
                await asyncio.sleep(self._look_seconds)
        finally:
            self._done.set()

    def _watch_the_loop(self) -> None:
        while not self._done.wait(self._look_seconds):
            still = monotonic() - self._turned
            if still > self._turn_seconds:
                self._give_up(f"the event loop has not turned for {still:.0f} s")
                return

    def _give_up(self, problem: str) -> None:
        log.critical("the worker can't go on and ends", because=problem)
        self._end(CRASHED)
