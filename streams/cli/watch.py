"""`eventwire watch`: the live page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from streams import logs
from streams.cli.terminal import safe, say
from streams.settings import settings


def watch(
    host: Annotated[str | None, typer.Option(help="Where to listen; EVENTWIRE_WATCH_HOST.")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="EVENTWIRE_WATCH_PORT.")] = None,
    since: Annotated[float, typer.Option(min=0, max=100_000, help="Begin with the events of so many hours.")] = 24,
    last: Annotated[int, typer.Option(min=1, max=20_000, help="Keep so many events; older ones make room.")] = 2_000,
) -> None:
    """Serve a page that shows the events as they arrive: a map, a timeline, and each event's sentence.

    On this machine only, unless told otherwise: the page has no log-in. Open it at the address that is printed; its
    filters are in its address. It reads Kafka without a consumer group, and leaves no trace there.

    Example: `eventwire watch --since 168 --port 8080`
    """
    # aiohttp is slow to import, and no other command wants it
    from streams.watch.reading import Reading  # noqa: PLC0415
    from streams.watch.server import Address, serve  # noqa: PLC0415

    logs.configure(settings().log_level)
    address = Address(host or settings().watch_host, port or settings().watch_port, names=tuple(settings().watch_names))
    reading = Reading(settings().bootstrap_servers, datetime.now(UTC) - timedelta(hours=since), last)
    if not address.is_private:
        say(f"[yellow]{safe(address.host)} can be reached by others, and the page has no log-in[/]")

    def ready() -> None:
        say(f"the page is at [bold]{safe(address.url)}[/]; Ctrl-C ends")

    serve(reading, address, last, ready)
