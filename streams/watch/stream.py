"""A browser's stream of server-sent events: what the ring has, then what it is told, from where the browser was."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from secrets import token_hex

import orjson
from aiohttp import web

from streams.watch.ring import Ring, Told

BEAT = 10.0
"""Seconds without anything new after which the browser is told that the server is there."""
WRITE = 20.0
"""Seconds a browser may take to accept what is sent, before it is let go; it comes back by itself."""
BROWSERS = 100
"""Streams at once; one more is told to come later."""
_AT_ONCE = 200


@dataclass
class Streams:
    """The streams of all browsers."""

    ring: Ring
    is_answered: Callable[[], bool] = lambda: True
    """Whether Kafka answers."""
    run: str = field(default_factory=lambda: token_hex(4))
    """Stands before a number in an event's id: numbers of an earlier run of the server mean nothing."""
    open: int = 0
    is_ending: bool = False
    browsers: int = BROWSERS
    beat: float = BEAT
    write: float = WRITE

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer `GET /events` until the browser leaves, is too slow, or the server ends."""
        if self.open >= self.browsers:
            return web.Response(status=503, text="too many browsers watch already\n", headers={"Retry-After": "10"})
        self.open += 1
        try:
            response = web.StreamResponse(
                # X-Accel-Buffering: nginx would hold the events back.
                headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
            )
            await response.prepare(request)
            await self._send_all(request, response)
        finally:
            self.open -= 1
        return response

    async def _send_all(self, request: web.Request, response: web.StreamResponse) -> None:
        # A browser that connects anew by itself sends the header; the page, where it does, `after`.
        place = self.place_of(request.headers.get("Last-Event-ID") or request.query.get("after"))
        hello = self._state() | {"newest": self.ring.newest, "kept": self.ring.size, "resumed": place > 0}
        chunk = b"retry: 2000\n" + message("hello", orjson.dumps(hello))
        while await self._send(request, response, chunk):
            while not await self.ring.wait(place, self.beat):
                if self.is_ending or not await self._send(
                    request, response, message("beat", orjson.dumps(self._state()))
                ):
                    return
            if self.is_ending or (place and place + 1 < self.ring.oldest):
                return  # behind the ring: the browser begins anew with what is kept
            told = self.ring.after(place, _AT_ONCE)
            chunk = self._messages(told)
            place = told[-1].number

    def _state(self) -> dict[str, str | bool]:
        return {"run": self.run, "kafka": self.is_answered()}

    async def _send(self, request: web.Request, response: web.StreamResponse, chunk: bytes) -> bool:
        """Whether the browser took it in time."""
        try:
            async with asyncio.timeout(self.write):
                await response.write(chunk)
        except TimeoutError:
            if isinstance(request.transport, asyncio.WriteTransport):
                request.transport.abort()
            return False
        except ConnectionError:
            return False
        return True

    def place_of(self, identifier: str | None) -> int:
        """The number of the last event that a browser has, 0 where it has none of this run or has lost its place."""
        run, _, number = (identifier or "").partition("-")
        if run != self.run or not number.isascii() or not number.isdigit() or len(number) > 15:
            return 0
        place = int(number)
        return place if self.ring.oldest <= place + 1 and place <= self.ring.newest else 0

    def _messages(self, told: Sequence[Told]) -> bytes:
        return b"".join(message(one.kind, one.data, f"{self.run}-{one.number}") for one in told if one.data is not None)


def message(kind: str, data: bytes, identifier: str | None = None) -> bytes:
    """One server-sent event; its data is one line."""
    head = f"id: {identifier}\n" if identifier else ""
    return f"{head}event: {kind}\ndata: ".encode() + data + b"\n\n"
