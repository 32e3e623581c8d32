"""A slot of the pool: a thread with a process of its own, which it keeps supplied and replaces when it falls."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread

from streams import metrics
from streams.agents.calling import Outcome
from streams.agents.failure import Failure
from streams.agents.messages import Received
from streams.agents.pool_child import PoolChild
from streams.errors import PoolFailed, StageDied, StageTimedOut

AHEAD = 2
"""Records that a process has at most: the one it works at and the next, so that it never waits for us between two."""


@dataclass(frozen=True, slots=True)
class Job:
    """A record and who waits for its outcome."""

    received: Received
    future: asyncio.Future[Outcome]


@dataclass(frozen=True, slots=True)
class SlotRules:
    """What all slots of a pool have in common: how a process is made, how long it may take, and whom to tell.

    `make` gives a process that is warm, `changed` is told of +1 and -1 warm processes, `failed` why there will be none.
    """

    stage: str
    article_seconds: float
    make: Callable[[], PoolChild]
    changed: Callable[[int], None]
    failed: Callable[[PoolFailed], None]


class Slot(Thread):
    """Takes jobs from the queue until a None; its processes end when it does."""

    def __init__(self, name: str, jobs: SimpleQueue[Job | None], rules: SlotRules) -> None:
        super().__init__(name=name, daemon=True)
        self._jobs = jobs
        self._rules = rules
        self._given: list[Job] = []
        """Jobs taken from the queue and not yet settled, in order; the process has the first of them, or all."""
        self._is_ending = False

    def run(self) -> None:
        """Serve until the end of the queue, or until no process can be had."""
        try:
            self._child = self._new_child()
            while self._take_jobs():
                outcome = self._outcome(self._given[0])
                _settle(self._given.pop(0).future, outcome)
        except PoolFailed as error:
            self._rules.failed(error)
            for job in self._given:
                _settle(job.future, error)
            return
        self._child.end()

    def _take_jobs(self) -> bool:
        """Have one job at least, waiting for it, and the process as many as it may; False where no more will come."""
        if not self._given and not self._is_ending:
            self._take(wait=True)
        if not self._child.unanswered and not self._child.is_usable:
            self._replace("died")  # while it was idle
        if len(self._given) < AHEAD and not self._is_ending:
            self._take(wait=False)
        self._supply()
        return bool(self._given)

    def _take(self, *, wait: bool) -> None:
        try:
            job = self._jobs.get(block=wait)
        except Empty:
            return
        if job is None:
            self._is_ending = True
        else:
            self._given.append(job)

    def _supply(self) -> None:
        """Give the process what it does not have yet."""
        for job in self._given[self._child.unanswered :]:
            if not self._child.takes(job.received):
                return
            self._child.give(job.received)

    def _outcome(self, job: Job) -> Outcome:
        """The outcome of the first job given, after at most two tries."""
        try:
            return self._child.answer(self._rules.article_seconds)
        except (StageDied, StageTimedOut) as error:
            metrics.FAILURES.labels(self._rules.stage, error.code).inc()
            self._replace(_reason(error))
        try:
            self._child.give(job.received)
            return self._child.answer(self._rules.article_seconds)
        except (StageDied, StageTimedOut) as error:
            self._replace(_reason(error))
            return Failure.of(error)

    def _replace(self, reason: str) -> None:
        self._child.end()
        self._rules.changed(-1)
        metrics.POOL_RESTARTS.labels(self._rules.stage, reason).inc()
        self._child = self._new_child()

    def _new_child(self) -> PoolChild:
        child = self._rules.make()
        self._rules.changed(+1)
        return child


def _reason(error: StageDied | StageTimedOut) -> str:
    return "died" if isinstance(error, StageDied) else "timed-out"


def _settle(future: asyncio.Future[Outcome], result: Outcome | PoolFailed) -> None:
    """Give the event loop the result, if it still runs and somebody still waits."""

    def settle() -> None:
        if future.done():
            return
        if isinstance(result, PoolFailed):
            future.set_exception(result)
        else:
            future.set_result(result)

    try:
        future.get_loop().call_soon_threadsafe(settle)
    except RuntimeError:  # the loop is closed: the worker is gone, and the record comes again
        return
