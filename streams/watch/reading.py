"""Kafka's side of the page: a thread that reads, and hands what it read to the event loop."""

from __future__ import annotations

import asyncio
import heapq
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from streams.agents.messages import Received
from streams.exports.reading import TopicReader
from streams.topics import ACCOUNTS, CODED

POLL = 0.5
"""Seconds; how long the thread may take to notice that it is to end."""
QUIET = 5.0
"""Seconds without a record after which Kafka is asked whether it is there."""
Take = Callable[[list[Received]], None]


class Reading:
    """Reads events and accounts: first the newest `last` events since a moment, oldest first, then what arrives."""

    def __init__(self, servers: Sequence[str], since: datetime, last: int) -> None:
        """Raises `BrokerUnreachable` and `TopicProblem`."""
        self._last = last
        self._reader = TopicReader(servers, [CODED, ACCOUNTS], since, newest=last)
        self._is_ending = threading.Event()
        self.is_answered = True
        """Whether Kafka answered when it was last asked; read on any thread."""

    async def run(self, take: Take) -> None:
        """Hand records to `take`, on this event loop, until this is cancelled. Raises `BrokerUnreachable`."""
        loop = asyncio.get_running_loop()
        try:
            await asyncio.to_thread(self._read, lambda records: _call(loop, take, records))
        finally:
            self._is_ending.set()

    def _read(self, hand: Take) -> None:
        try:
            hand(self._history())
            heard = time.monotonic()
            while not self._is_ending.is_set():
                records = self._reader.poll(POLL)
                if records:
                    hand(records)
                elif time.monotonic() < heard + QUIET:
                    continue
                self.is_answered = bool(records) or self._reader.is_answered()
                heard = time.monotonic()
        finally:
            self._reader.close()

    def _history(self) -> list[Received]:
        """What is there already. Partitions come one after the other: the records are put in order of time."""
        accounts: list[Received] = []

        def events() -> Iterator[Received]:
            for received in self._reader.until_end():
                if received.topic == CODED.name:
                    yield received
                else:
                    accounts.append(received)

        newest = heapq.nlargest(self._last, events(), key=lambda one: (one.timestamp, one.partition, one.offset))
        return accounts + newest[::-1]


def _call(loop: asyncio.AbstractEventLoop, take: Take, records: list[Received]) -> None:
    """Have them taken on the loop, and wait for it: no more is read meanwhile."""

    async def run() -> None:
        take(records)

    asyncio.run_coroutine_threadsafe(run(), loop).result()
