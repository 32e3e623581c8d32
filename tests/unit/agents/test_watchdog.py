"""A worker that can't go on is ended, one that can is left alone."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from threading import Event

from streams.agents.exit_status import CRASHED
from streams.agents.watchdog import PATIENCE, Watchdog

LOOK = 0.01


class Ending:
    """Stands for the process: it is told to end, and does not."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.came = Event()

    def __call__(self, status: int) -> None:
        self.statuses.append(status)
        self.came.set()


def watched(not_alive: Callable[[], str | None], seconds: float, *, stuck: float = 0.0) -> Ending:
    """What becomes of a worker that runs so many seconds, its loop stuck for some of them."""
    ending = Ending()

    async def worker() -> None:
        stop = Event()
        watchdog = Watchdog(not_alive, look_seconds=LOOK, turn_seconds=0.2, end=ending)
        watching = asyncio.create_task(watchdog.run(stop.is_set))
        await asyncio.sleep(2 * LOOK)
        time.sleep(stuck)  # noqa: ASYNC251 - the loop is to be stuck
        await asyncio.sleep(seconds)
        stop.set()
        await watching

    asyncio.run(worker())
    return ending


def test_a_worker_that_is_well_is_left_alone() -> None:
    assert watched(lambda: None, 0.3).statuses == []


def test_a_worker_that_is_not_alive_is_ended() -> None:
    assert CRASHED in watched(lambda: "the agent has ended", 10 * LOOK).statuses


def test_a_moment_is_forgiven() -> None:
    answers = iter(["crashed"] * (PATIENCE - 1))
    assert watched(lambda: next(answers, None), 10 * LOOK).statuses == []


def test_a_loop_that_is_stuck_is_ended_from_outside_of_it() -> None:
    assert watched(lambda: None, 0.0, stuck=0.5).statuses == [CRASHED]
