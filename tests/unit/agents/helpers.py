"""Records, deliveries and a stream to try the agents with."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from streams.agents.messages import Delivery, Received
from streams.topics import RAW

MOMENT = datetime(2025, 7, 12, 9, 30, tzinfo=UTC)


def received(value: bytes = b"{}", key: bytes | None = b"a1", offset: int = 7, **more: Any) -> Received:
    """A record of the raw topic."""
    return Received(RAW.name, more.pop("partition", 2), offset, key, value, MOMENT, more.pop("headers", ()))


def event(offset: int, value: bytes = b"{}", key: bytes | None = b"a1") -> Any:
    """What Faust hands out: an event with its message."""
    message = SimpleNamespace(
        topic=RAW.name,
        partition=0,
        offset=offset,
        key=key,
        value=value,
        timestamp=MOMENT.timestamp(),
        headers=[("origin", b"feed")],
    )
    return SimpleNamespace(message=message)


@dataclass
class TinyStream:
    """A stream of the given events that notes what is acknowledged."""

    offered: list[Any]
    acknowledged: list[int] = field(default_factory=list)
    handed_out: int = 0

    def noack(self) -> TinyStream:
        return self

    async def events(self) -> AsyncIterator[Any]:
        for one in self.offered:
            await asyncio.sleep(0)
            self.handed_out += 1
            yield one

    async def ack(self, event: Any) -> bool:
        self.acknowledged.append(event.message.offset)
        return True


@dataclass
class TinyProducer:
    """Notes what is sent; each delivery is done when `finish` says, at once unless `is_slow`."""

    is_slow: bool = False
    sent: list[Delivery] = field(default_factory=list)
    futures: list[asyncio.Future[None]] = field(default_factory=list)

    async def send(self, delivery: Delivery) -> asyncio.Future[None]:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.sent.append(delivery)
        self.futures.append(future)
        if not self.is_slow:
            future.set_result(None)
        return future

    def topics(self) -> list[str]:
        return [delivery.topic.name for delivery in self.sent]
