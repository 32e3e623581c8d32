"""The server of the page: Kafka to a board, the board to browsers, until it is told to end."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from aiohttp import web

from streams.agents.messages import Received
from streams.errors import PortTaken
from streams.watch.board import Board
from streams.watch.guard import is_loopback
from streams.watch.reading import Reading
from streams.watch.ring import Ring
from streams.watch.stream import Streams
from streams.watch.web import application

GRACE = 2.0
"""Seconds that open streams may take to end."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen, and under which names browsers may ask."""

    host: str
    port: int
    names: tuple[str, ...] = ()

    @property
    def is_private(self) -> bool:
        """Whether only this machine reaches it."""
        return is_loopback(self.host)

    @property
    def url(self) -> str:
        """The page's address."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}/"

    @property
    def allowed(self) -> tuple[str, ...] | None:
        """The names besides loopback's; None, any, where others reach it and no name is given."""
        if self.names:
            return (*self.names, self.host)
        return () if self.is_private else None


def serve(reading: Reading, address: Address, kept: int, ready: Callable[[], None]) -> None:
    """Serve the page until SIGINT or SIGTERM; `ready` is called when it answers and has what Kafka had.

    Raises `PortTaken`, and `BrokerUnreachable` where Kafka is lost for good.
    """
    asyncio.run(_serve(reading, address, kept, ready))


async def _serve(reading: Reading, address: Address, kept: int, ready: Callable[[], None]) -> None:
    board = Board(Ring(kept))
    streams = Streams(board.ring, lambda: reading.is_answered)
    runner = web.AppRunner(
        application(streams, address.allowed), access_log=None, handler_cancellation=True, shutdown_timeout=GRACE
    )
    await runner.setup()
    try:
        await _listen(runner, address)
        await _read_until_told(reading, board, ready)
    finally:
        streams.is_ending = True
        board.ring.tell("end", b"{}")
        await runner.cleanup()


async def _listen(runner: web.AppRunner, address: Address) -> None:
    try:
        await web.TCPSite(runner, address.host, address.port).start()
    except OSError as error:
        raise PortTaken(
            f"can't listen on {address.host}:{address.port} ({error.strerror}): set --port to a free one"
        ) from error


async def _read_until_told(reading: Reading, board: Board, ready: Callable[[], None]) -> None:
    is_ready = False

    def take(records: list[Received]) -> None:
        nonlocal is_ready
        for received in records:
            board.take(received)
        if not is_ready:
            is_ready = True
            ready()

    work = asyncio.ensure_future(reading.run(take))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, work.cancel)
    with suppress(asyncio.CancelledError):  # told to end
        await work
