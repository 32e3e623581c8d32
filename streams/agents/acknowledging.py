"""The one loop that all agents share: receive, have it handled, deliver, acknowledge, and lose nothing.

Records pass through four steps, each a task of its own, joined by queues, so that many are under way at once and yet
every step sees them in the order they were read:

    read ──> send ──> account ──> acknowledge

*read* takes records from Faust (its own acknowledgements off) and submits them, at most `window` at a time; *send*
awaits the outcome and hands all deliveries but accounts to the producer; *account* awaits those deliveries, then
hands over the accounts; *acknowledge* awaits the accounts, then acknowledges to Faust.

Offsets are so acknowledged strictly in order, each only when all it led to is in Kafka. Faust commits past an offset
that was left out (its issue 606), therefore none may ever be left out: whatever is not a known failure of one
article leaves `run` as an exception, and the worker must end.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic
from typing import Any, Protocol

from streams import metrics
from streams.agents.article_log import ArticleLog
from streams.agents.calling import Outcome
from streams.agents.dead_letters import dead_letter
from streams.agents.failure import Failure
from streams.agents.failure_share import FailureShare
from streams.agents.limits import Limits
from streams.agents.messages import Delivery, Received
from streams.agents.reached import Reached
from streams.agents.runner import Runner
from streams.agents.sending import Sent, all_delivered, undelivered
from streams.labels import OTHER
from streams.topics import ACCOUNTS, DEAD_LETTERS

Send = Callable[[Delivery], Awaitable[Awaitable[object]]]
"""Hands a record to the producer; what it gives is awaited in its turn until the brokers have the record."""


class Stream(Protocol):
    """What the loop needs of a Faust stream."""

    def noack(self) -> Stream:
        """The stream, leaving acknowledgements to us."""

    def events(self) -> AsyncIterator[Any]:
        """The records, as Faust's events."""

    async def ack(self, event: Any) -> bool:
        """Acknowledge one."""


@dataclass(slots=True)
class _Underway:
    """A record between reading and acknowledging."""

    event: Any
    received: Received
    outcome: asyncio.Future[Outcome]
    since: float = field(default_factory=monotonic)
    sent: list[Sent] = field(default_factory=list)
    accounts: list[Delivery] = field(default_factory=list)
    has_failed: bool = False
    """Dead-lettered, also where the stage made something of it that does not fit on its topic."""


class Acknowledging:
    """The loop of one stage. `run` it once, in the stage's agent."""

    def __init__(
        self, stage: str, runner: Runner, send: Send, share: FailureShare, window: int, limits: Limits
    ) -> None:
        self._stage = stage
        self._runner = runner
        self._send = send
        self._share = share
        self._log = ArticleLog(stage)
        self._limits = limits
        self._places = asyncio.Semaphore(window)
        self._in_flight: deque[_Underway] = deque()
        self.acknowledged = 0
        """How many records have been acknowledged so far."""
        self.reached = Reached()
        self._to_send: asyncio.Queue[_Underway | None] = asyncio.Queue()
        self._to_account: asyncio.Queue[_Underway | None] = asyncio.Queue()
        self._to_acknowledge: asyncio.Queue[_Underway | None] = asyncio.Queue()

    @property
    def in_flight(self) -> int:
        """How many records are read and not yet acknowledged."""
        return len(self._in_flight)

    def oldest_seconds(self) -> float:
        """How long the oldest of them has been under way; 0 where there is none."""
        return monotonic() - self._in_flight[0].since if self._in_flight else 0.0

    async def run(self, stream: Stream) -> None:
        """Go on until the stream ends, then finish what is under way.

        Raises `TooManyFailures`, `Undelivered`, and whatever else goes wrong that is not one article's failure.
        Nothing further is acknowledged then; the records under way come again when the worker does.
        """
        stream = stream.noack()
        try:
            async with asyncio.TaskGroup() as steps:
                steps.create_task(self._read(stream))
                steps.create_task(self._send_results())
                steps.create_task(self._send_accounts())
                steps.create_task(self._acknowledge(stream))
        except BaseExceptionGroup as group:
            raise group.exceptions[0] from None

    async def _read(self, stream: Stream) -> None:
        async for event in stream.events():
            await self._places.acquire()
            received = _received(event.message)
            metrics.ARTICLES_IN.labels(self._stage, received.topic).inc()
            self.reached.read(received)
            underway = _Underway(event, received, self._runner.submit(received))
            self._in_flight.append(underway)
            self._to_send.put_nowait(underway)
        self._to_send.put_nowait(None)

    async def _send_results(self) -> None:
        while underway := await self._to_send.get():
            for delivery in self._deliveries(underway, await underway.outcome):
                if delivery.topic.name == ACCOUNTS.name:
                    underway.accounts.append(delivery)
                else:
                    underway.sent.append(await self._sent(delivery))
            self._to_account.put_nowait(underway)
        self._to_account.put_nowait(None)

    async def _send_accounts(self) -> None:
        while underway := await self._to_account.get():
            await all_delivered(underway.sent)
            underway.sent = [await self._sent(delivery) for delivery in underway.accounts]
            self._to_acknowledge.put_nowait(underway)
        self._to_acknowledge.put_nowait(None)

    async def _acknowledge(self, stream: Stream) -> None:
        while underway := await self._to_acknowledge.get():
            await all_delivered(underway.sent)
            self._count(underway)
            await stream.ack(underway.event)
            self.acknowledged += 1
            self.reached.acknowledged(underway.received)
            self._in_flight.popleft()
            self._places.release()

    async def _sent(self, delivery: Delivery) -> Sent:
        try:
            delivered = await self._send(delivery)
        except Exception as error:
            raise undelivered(delivery, error) from error
        metrics.RECORDS_OUT.labels(self._stage, delivery.topic.name).inc()
        return Sent(delivery, delivered)

    def _deliveries(self, underway: _Underway, outcome: Outcome) -> list[Delivery]:
        """What is to be sent: the handler's deliveries where they fit on their topics, else a dead letter."""
        failure = outcome if isinstance(outcome, Failure) else self._limits.too_large(outcome.deliveries)
        if failure is None:
            self._share.add(failed=False)
            assert not isinstance(outcome, Failure)
            return outcome.deliveries
        metrics.FAILURES.labels(self._stage, failure.code).inc()
        if not failure.is_bad_input:
            self._share.add(failed=True, message=failure.message)
        metrics.DEAD_LETTERS.labels(self._stage, failure.code).inc()
        underway.has_failed = True
        letters = dead_letter(underway.received, self._stage, failure, self._limits.of(DEAD_LETTERS))
        if any(letter.topic.name == ACCOUNTS.name for letter in letters):
            metrics.ACCOUNTS.labels("dead-letter", OTHER).inc()
        self._log.failed(underway.received, letters, failure, underway.since)
        return letters

    def _count(self, underway: _Underway) -> None:
        handled = underway.outcome.result()
        if underway.has_failed or isinstance(handled, Failure):
            return
        for observation in handled.observations:
            metrics.observe(observation)
        self._log.done(underway.received, handled.deliveries, underway.since)


def _received(message: Any) -> Received:
    """A Faust message as a `Received`; what Kafka allows to be null is empty, but for the key."""
    return Received(
        topic=message.topic,
        partition=message.partition,
        offset=message.offset,
        key=message.key,
        value=message.value or b"",
        timestamp=_moment(message.timestamp),
        headers=tuple((name, value or b"") for name, value in message.headers or ()),
    )


def _moment(seconds: float | None) -> datetime:
    """A record's time; the epoch where it has none, or one that no calendar has: a feed that counts in microseconds."""
    try:
        return datetime.fromtimestamp(max(seconds or 0.0, 0.0), UTC)
    except (OverflowError, ValueError, OSError):
        return datetime.fromtimestamp(0, UTC)
