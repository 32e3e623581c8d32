"""The pool: several processes that each handle one record at a time, so that reading sentences uses every core.

A slot (`pool_slot.py`) is a thread with a process of its own; free slots take the next record from one queue. When a
record ends its process, or takes too long, that slot starts another and tries the record once more, alone in a fresh
process; after a second time the record fails. The other slots go on undisturbed.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Lock

from streams import metrics
from streams.agents.calling import Outcome
from streams.agents.messages import Received
from streams.agents.pool_child import WARM_SECONDS, PoolChild
from streams.agents.pool_slot import Job, Slot, SlotRules
from streams.errors import PoolFailed


class Pool:
    """A `Runner` over `processes` processes. How much waits in it is bounded by the window of the loop before it.

    `article_seconds` is how long a process may take over one record, `warm_seconds` how long over loading `handler`
    (as `package.module:function`).
    """

    def __init__(
        self, stage: str, handler: str, processes: int, article_seconds: float, warm_seconds: float = WARM_SECONDS
    ) -> None:
        self._stage = stage
        self._handler = handler
        self._warm_seconds = warm_seconds
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        rules = SlotRules(stage, article_seconds, self._new_child, self._count_warm, self._fail)
        self._slots = [Slot(f"slot-{number}", self._jobs, rules) for number in range(processes)]
        self._lock = Lock()
        self._warm = 0
        self._all_warm: Future[None] = Future()
        self._failed: PoolFailed | None = None

    def start(self) -> None:
        """Start the processes; `warm` waits for them."""
        for slot in self._slots:
            slot.start()

    async def warm(self) -> None:
        """Wait until every process has loaded the handler. Raises `PoolFailed` where one can't."""
        if not self._slots[0].is_alive():
            self.start()
        await asyncio.shield(asyncio.wrap_future(self._all_warm))

    def submit(self, received: Received) -> asyncio.Future[Outcome]:
        """Queue the record for the next free process. Raises `PoolFailed` where a process could not be replaced."""
        self._raise_failure()
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._jobs.put(Job(received, future))
        return future

    def not_ready(self) -> str | None:
        """How many processes are still being loaded, or what is wrong with them; None when all are warm."""
        if self._failed:
            return str(self._failed)
        if self._warm < len(self._slots):
            return f"the pool is being warmed: {self._warm} of {len(self._slots)} processes are ready"
        return None

    def close(self) -> None:
        """End the processes once they have handled what was submitted."""
        for _ in self._slots:
            self._jobs.put(None)

    def _new_child(self) -> PoolChild:
        return PoolChild(self._stage, self._handler, self._warm_seconds)

    def _count_warm(self, change: int) -> None:
        with self._lock:
            self._warm += change
            metrics.POOL_PROCESSES.labels(self._stage).set(self._warm)
            if self._warm == len(self._slots) and not self._all_warm.done():
                self._all_warm.set_result(None)

    def _fail(self, error: PoolFailed) -> None:
        with self._lock:
            self._failed = error
            if not self._all_warm.done():
                self._all_warm.set_exception(error)

    def _raise_failure(self) -> None:
        if self._failed:
            raise self._failed
