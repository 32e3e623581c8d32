"""The web application as a browser meets it: a real server on loopback, read with a real client."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager, suppress

import aiohttp
import pytest
from aiohttp import web

from streams.watch.guard import HEADERS
from streams.watch.ring import Ring
from streams.watch.stream import Streams
from streams.watch.web import application

Lines = list[str]


@asynccontextmanager
async def _site(streams: Streams, names: Collection[str] | None = ()) -> AsyncIterator[str]:
    runner = web.AppRunner(application(streams, names), handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield "http://{}:{}".format(*runner.addresses[0][:2])
    finally:
        await runner.cleanup()


def _ask(
    streams: Streams, ask: Callable[[aiohttp.ClientSession, str], Awaitable[None]], **more: Collection[str]
) -> None:
    async def run() -> None:
        async with _site(streams, **more) as url, aiohttp.ClientSession(trust_env=False) as session:
            await ask(session, url)

    asyncio.run(asyncio.wait_for(run(), 60))


async def _lines(response: aiohttp.ClientResponse, until: str) -> Lines:
    """The stream's lines up to one that begins so."""
    lines: Lines = []
    while not lines or not lines[-1].startswith(until):
        line = await response.content.readline()
        assert line, f"the stream ended: {lines}"
        lines.append(line.decode().rstrip("\n"))
    return lines


def test_every_answer_forbids_what_is_not_ours() -> None:
    async def ask(session: aiohttp.ClientSession, url: str) -> None:
        for path, status in (("/", 200), ("/page.js", 200), ("/events", 200), ("/nothing", 404), ("/../setup.py", 404)):
            async with session.get(url + path) as response:
                assert response.status == status
                assert {name: response.headers[name] for name in HEADERS} == HEADERS
        assert "unsafe" not in HEADERS["Content-Security-Policy"]

    _ask(Streams(Ring(10)), ask)


def test_on_loopback_other_names_are_not_answered() -> None:
    async def ask(session: aiohttp.ClientSession, url: str) -> None:
        for host, status in (
            ("localhost:1", 200),
            ("evil.example", 421),
            ("127.0.0.1.evil.example", 421),
            ("ok.org", 200),
        ):
            for path in ("/", "/events"):
                async with session.get(url + path, headers={"Host": host}) as response:
                    assert response.status == status, host

    _ask(Streams(Ring(10)), ask, names=["ok.org"])


def test_a_browser_gets_what_is_kept_then_what_comes() -> None:
    streams = Streams(Ring(10), run="r")
    streams.ring.tell("event", b'{"id":"a"}')

    async def ask(session: aiohttp.ClientSession, url: str) -> None:
        async with session.get(url + "/events") as response:
            assert response.content_type == "text/event-stream"
            first = await _lines(response, 'data: {"id":"a"}')
            assert 'data: {"run":"r","kafka":true,"newest":1,"kept":10,"resumed":false}' in first
            streams.ring.tell("withdrawn", b'"a"')
            assert (await _lines(response, 'data: "a"'))[1:] == ["id: r-2", "event: withdrawn", 'data: "a"']

    _ask(streams, ask)


def test_a_browser_goes_on_where_it_was() -> None:
    streams = Streams(Ring(10), run="r")
    for data in (b'"a"', b'"b"', b'"c"'):
        streams.ring.tell("event", data)

    async def ask(session: aiohttp.ClientSession, url: str) -> None:
        for query, headers in (("", {"Last-Event-ID": "r-2"}), ("?after=r-2", {})):
            async with session.get(f"{url}/events{query}", headers=headers) as response:
                lines = await _lines(response, 'data: "c"')
                assert any('"resumed":true' in line for line in lines)
                assert not {'data: "a"', 'data: "b"'} & set(lines)

    _ask(streams, ask)


@pytest.mark.parametrize(
    "identifier", [None, "", "r", "r-", "r-x", "r--1", "r-²", "other-2", "r-1", "r-9", "r-" + "1" * 99]
)
def test_a_place_that_is_none_is_the_beginning(identifier: str | None) -> None:
    streams = Streams(Ring(2), run="r")
    for _ in range(5):
        streams.ring.tell("event", b"0")
    assert streams.place_of(identifier) == 0
    assert streams.place_of("r-3") == 3


def test_a_quiet_stream_beats_and_says_whether_kafka_answers() -> None:
    async def ask(session: aiohttp.ClientSession, url: str) -> None:
        async with session.get(url + "/events") as response:
            await _lines(response, "event: beat")
            assert await _lines(response, "data: ") == ['data: {"run":"r","kafka":false}']

    _ask(Streams(Ring(10), lambda: False, run="r", beat=0.05), ask)


def test_one_browser_too_many_is_told_to_come_later() -> None:
    async def ask(session: aiohttp.ClientSession, url: str) -> None:
        async with session.get(url + "/events") as first:
            assert first.status == 200
            async with session.get(url + "/events") as second:
                assert (second.status, second.headers["Retry-After"]) == (503, "10")
        for _ in range(200):  # the first has left
            async with session.get(url + "/events") as third:
                if third.status == 200:
                    return
            await asyncio.sleep(0.05)
        pytest.fail("the place of a browser that left was not given to another")

    _ask(Streams(Ring(10), browsers=1, beat=0.05), ask)


def test_a_browser_that_does_not_read_is_let_go() -> None:
    streams = Streams(Ring(50), write=0.2)

    async def ask(_session: aiohttp.ClientSession, url: str) -> None:
        host, port = url.removeprefix("http://").split(":")
        with socket.socket() as deaf:
            deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            deaf.setblocking(False)
            with suppress(BlockingIOError):
                deaf.connect((host, int(port)))
            loop = asyncio.get_running_loop()
            await loop.sock_sendall(deaf, b"GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            was_open = False
            for _ in range(600):
                streams.ring.tell("event", b'"' + 100_000 * b"x" + b'"')
                was_open = was_open or streams.open == 1
                if was_open and streams.open == 0:
                    return
                await asyncio.sleep(0.02)
            pytest.fail("it was served on and on")

    _ask(streams, ask)
