"""Records sent again: their keys and bytes as they came, every delivery awaited, and no faster than asked."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from types import TracebackType
from typing import Any, Self

from kafka.errors import KafkaError

from streams.agents.messages import Received
from streams.broker.clients import open_producer
from streams.errors import BrokerUnreachable
from streams.exports.reading import Place

UNDER_WAY = 100
"""Records whose delivery is not yet known, at most."""
DELIVERY_SECONDS = 90


class SendingAgain:
    """Sends records while its `with` lasts; behind it Kafka has them all, or it raises `BrokerUnreachable`.

    `delivered` is told each record and where it now is; `rate` is how many are sent a second at most.
    """

    def __init__(
        self,
        servers: Sequence[str],
        delivered: Callable[[Received, Place], None] = lambda _record, _place: None,
        rate: float | None = None,
    ) -> None:
        self._producer = open_producer(servers)
        self._told = delivered
        self._pause = 1 / rate if rate else 0.0
        self._next = time.monotonic()
        self._waiting: deque[tuple[Received, Any]] = deque()
        self.count = 0
        """How many Kafka has."""

    def send(self, received: Received, topic: str, headers: Iterable[tuple[str, bytes]]) -> None:
        """Send a record's key and bytes to a topic, when it is time to."""
        time.sleep(max(0.0, self._next - time.monotonic()))
        self._next = max(self._next, time.monotonic() - self._pause) + self._pause
        try:
            future = self._producer.send(topic, key=received.key, value=received.value, headers=list(headers))
        except KafkaError as error:
            raise self._lost(error) from error
        self._waiting.append((received, future))
        self._settle(down_to=UNDER_WAY)

    def _settle(self, down_to: int) -> None:
        while len(self._waiting) > down_to or (self._waiting and self._waiting[0][1].is_done):
            received, future = self._waiting[0]
            try:
                found = future.get(timeout=DELIVERY_SECONDS)
            except KafkaError as error:
                raise self._lost(error) from error
            self._waiting.popleft()
            self.count += 1
            self._told(received, Place(found.topic, found.partition, found.offset))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for the deliveries, unless the broker is lost already; also where somebody interrupted."""
        try:
            if not isinstance(error, BrokerUnreachable):
                self._settle(down_to=0)
        finally:
            self._producer.close()

    def _lost(self, error: KafkaError) -> BrokerUnreachable:
        return BrokerUnreachable(f"{self.count} were sent again, then the broker refused one: {error}")
