"""The acknowledging loop, over a tiny stream and a tiny producer."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from streams.agents.acknowledging import Acknowledging
from streams.agents.calling import Outcome, call
from streams.agents.failure_share import FailureShare
from streams.agents.limits import Limits
from streams.agents.messages import Delivery, Handled, Received
from streams.errors import InvalidArticle, StageDied, TooManyFailures, Undelivered
from streams.topics import ACCOUNTS, CODED, DEAD_LETTERS, IDENTIFIED, RECORD_BYTES
from tests.unit.agents.helpers import TinyProducer, TinyStream, event


class Later:
    """A runner whose outcomes come when the test says."""

    def __init__(self) -> None:
        self.futures: dict[int, asyncio.Future[Outcome]] = {}

    async def warm(self) -> None: ...

    def close(self) -> None: ...

    def not_ready(self) -> None: ...

    def submit(self, received: Received) -> asyncio.Future[Outcome]:
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self.futures[received.offset] = future
        return future


class AtOnce(Later):
    """A runner of one function."""

    def __init__(self, handle: Any) -> None:
        super().__init__()
        self._handle = handle

    def submit(self, received: Received) -> asyncio.Future[Outcome]:
        future = super().submit(received)
        future.set_result(call("tiny", self._handle, received))
        return future


def echo(received: Received) -> Handled:
    return Handled([Delivery(IDENTIFIED, received.key, received.value)])


def loop_of(runner: Any, producer: TinyProducer, window: int = 16) -> Acknowledging:
    return Acknowledging("tiny", runner, producer.send, FailureShare(0.05), window, Limits())


async def settled() -> None:
    for _ in range(50):
        await asyncio.sleep(0)


def test_outcomes_that_come_out_of_order_are_sent_and_acknowledged_in_order() -> None:
    async def scenario() -> None:
        runner, producer, stream = Later(), TinyProducer(), TinyStream([event(i, b"%d" % i) for i in range(4)])
        running = asyncio.create_task(loop_of(runner, producer).run(stream))
        await settled()
        for offset in (3, 1, 2):
            runner.futures[offset].set_result(Handled([Delivery(IDENTIFIED, b"", b"%d" % offset)]))
            await settled()
            assert stream.acknowledged == []
            assert producer.sent == []
        runner.futures[0].set_result(Handled([Delivery(IDENTIFIED, b"", b"0")]))
        await running
        assert stream.acknowledged == [0, 1, 2, 3]
        assert [delivery.value for delivery in producer.sent] == [b"0", b"1", b"2", b"3"]

    asyncio.run(scenario())


def test_nothing_is_acknowledged_before_its_delivery() -> None:
    async def scenario() -> None:
        producer, stream = TinyProducer(is_slow=True), TinyStream([event(0), event(1)])
        running = asyncio.create_task(loop_of(AtOnce(echo), producer).run(stream))
        await settled()
        producer.futures[1].set_result(None)
        await settled()
        assert stream.acknowledged == []
        producer.futures[0].set_result(None)
        await running
        assert stream.acknowledged == [0, 1]

    asyncio.run(scenario())


def test_an_account_is_sent_only_when_the_events_are_delivered() -> None:
    def coded(received: Received) -> Handled:
        return Handled([Delivery(ACCOUNTS, received.key, b"account"), Delivery(CODED, received.key, b"event")])

    async def scenario() -> None:
        producer, stream = TinyProducer(is_slow=True), TinyStream([event(0)])
        running = asyncio.create_task(loop_of(AtOnce(coded), producer).run(stream))
        await settled()
        assert producer.topics() == [CODED.name]
        producer.futures[0].set_result(None)
        await settled()
        assert producer.topics() == [CODED.name, ACCOUNTS.name]
        assert stream.acknowledged == []
        producer.futures[1].set_result(None)
        await running
        assert stream.acknowledged == [0]

    asyncio.run(scenario())


def test_no_more_than_the_window_is_under_way() -> None:
    async def scenario() -> None:
        runner, producer, stream = Later(), TinyProducer(), TinyStream([event(i) for i in range(10)])
        loop = loop_of(runner, producer, window=3)
        running = asyncio.create_task(loop.run(stream))
        await settled()
        assert sorted(runner.futures) == [0, 1, 2]
        assert loop.in_flight == 3
        assert loop.oldest_seconds() > 0
        runner.futures[0].set_result(Handled())
        await settled()
        assert sorted(runner.futures) == [0, 1, 2, 3]
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

    asyncio.run(scenario())


def test_a_failed_delivery_ends_the_loop_and_nothing_after_it_is_acknowledged() -> None:
    async def scenario() -> None:
        producer, stream = TinyProducer(is_slow=True), TinyStream([event(i) for i in range(3)])
        running = asyncio.create_task(loop_of(AtOnce(echo), producer).run(stream))
        await settled()
        producer.futures[0].set_result(None)
        producer.futures[1].set_exception(ConnectionError("no broker"))
        producer.futures[2].set_result(None)
        with pytest.raises(Undelivered, match=r"articles\.identified\.v1 \(no broker\)"):
            await running
        assert stream.acknowledged == [0]

    asyncio.run(scenario())


def test_what_the_runner_raises_ends_the_loop() -> None:
    async def scenario() -> None:
        runner, stream = Later(), TinyStream([event(0), event(1)])
        running = asyncio.create_task(loop_of(runner, TinyProducer()).run(stream))
        await settled()
        runner.futures[1].set_result(Handled())
        runner.futures[0].set_exception(RuntimeError("the pool is gone"))
        with pytest.raises(RuntimeError):
            await running
        assert stream.acknowledged == []

    asyncio.run(scenario())


def test_bad_input_is_dead_lettered_and_the_rest_goes_on() -> None:
    def handle(received: Received) -> Handled:
        if received.offset == 1:
            raise InvalidArticle("text: Field required")
        return echo(received)

    async def scenario() -> None:
        producer, stream = TinyProducer(), TinyStream([event(i) for i in range(3)])
        await loop_of(AtOnce(handle), producer).run(stream)
        assert stream.acknowledged == [0, 1, 2]
        assert [name for name in producer.topics() if name != ACCOUNTS.name] == [
            IDENTIFIED.name,
            DEAD_LETTERS.name,
            IDENTIFIED.name,
        ]
        assert ACCOUNTS.name in producer.topics()
        letter = next(sent for sent in producer.sent if sent.topic is DEAD_LETTERS)
        assert dict(letter.headers)["dlq-error-code"] == b"invalid-article"
        assert dict(letter.headers)["origin"] == b"feed"

    asyncio.run(scenario())


def test_a_record_too_large_for_its_topic_is_dead_lettered_with_the_original_bytes() -> None:
    def swell(received: Received) -> Handled:
        return Handled([Delivery(IDENTIFIED, received.key, bytes(RECORD_BYTES))])

    async def scenario() -> None:
        producer, stream = TinyProducer(), TinyStream([event(0, b"original")])
        await loop_of(AtOnce(swell), producer).run(stream)
        assert producer.topics() == [DEAD_LETTERS.name, ACCOUNTS.name]
        assert producer.sent[0].value == b"original"
        assert dict(producer.sent[0].headers)["dlq-error-code"] == b"record-too-large"
        assert stream.acknowledged == [0]

    asyncio.run(scenario())


def test_a_stage_that_keeps_failing_stops_the_worker_before_the_wire_is_dead_lettered() -> None:
    def broken(_received: Received) -> Handled:
        raise ZeroDivisionError

    async def scenario() -> None:
        producer, stream = TinyProducer(), TinyStream([event(i) for i in range(100)])
        with pytest.raises(TooManyFailures):
            await loop_of(AtOnce(broken), producer).run(stream)
        assert len(stream.acknowledged) < 20

    asyncio.run(scenario())


def test_any_amount_of_bad_input_goes_on() -> None:
    def refuse(_received: Received) -> Handled:
        raise InvalidArticle("text: Field required")

    async def scenario() -> None:
        stream = TinyStream([event(i) for i in range(200)])
        await loop_of(AtOnce(refuse), TinyProducer()).run(stream)
        assert stream.acknowledged == list(range(200))

    asyncio.run(scenario())


def test_a_few_failures_of_the_stage_among_many_successes_go_on() -> None:
    def now_and_then(received: Received) -> Handled:
        if received.offset % 25 == 0:
            raise StageDied("gone")
        return echo(received)

    async def scenario() -> None:
        stream = TinyStream([event(i) for i in range(1500)])
        await loop_of(AtOnce(now_and_then), TinyProducer()).run(stream)
        assert len(stream.acknowledged) == 1500

    asyncio.run(scenario())


def test_a_record_without_value_or_headers_is_taken_as_empty() -> None:
    seen: list[Received] = []

    def look(received: Received) -> Handled:
        seen.append(received)
        return Handled()

    async def scenario() -> None:
        bare = event(0, key=None)
        bare.message.value = None
        bare.message.headers = [("empty", None)]
        await loop_of(AtOnce(look), TinyProducer()).run(TinyStream([bare]))

    asyncio.run(scenario())
    assert (seen[0].key, seen[0].value, seen[0].headers) == (None, b"", (("empty", b""),))
    assert seen[0].timestamp.isoformat() == "2025-07-12T09:30:00+00:00"


@pytest.mark.parametrize("seconds", [None, -1.0, 1.7e12, 1e300, float("inf")])
def test_a_record_whose_time_no_calendar_has_is_taken_as_of_the_epoch(seconds: float | None) -> None:
    seen: list[Received] = []

    def look(received: Received) -> Handled:
        seen.append(received)
        return Handled()

    async def scenario() -> None:
        odd = event(0)
        odd.message.timestamp = seconds
        await loop_of(AtOnce(look), TinyProducer()).run(TinyStream([odd]))

    asyncio.run(scenario())
    assert seen[0].timestamp.isoformat() == "1970-01-01T00:00:00+00:00"
