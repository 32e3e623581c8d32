"""`eventwire canary`: made-up articles through the live pipeline, to see that it works."""

from __future__ import annotations

import hashlib
import socket
import time
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.table import Table

from streams.canary.books import Result
from streams.canary.metrics import CanaryMetrics
from streams.canary.round import run_round
from streams.cli.terminal import is_terminal, out, print_json, safe, say, stopped_by_sigterm
from streams.settings import settings


def canary(
    interval: Annotated[float, typer.Option(min=5, help="Seconds from the beginning of a round to the next.")] = 60,
    within: Annotated[float, typer.Option(min=1, help="Seconds within which everything must have come out.")] = 30,
    once: Annotated[bool, typer.Option("--once", help="One round; exit code 1 where a canary fails.")] = False,
) -> None:
    """Feed made-up articles whose coding is known, and check that they come out coded so, and in time.

    Each round feeds seven small articles, English and French, one of which must come to nothing; waits for their
    events and accounts; and takes them back. Subscribers of the events' topics never see them: what a canary comes
    to is on `events.canary.v1` alone. Results are a table on a terminal, JSON lines in a pipe; without --once,
    Prometheus finds them on port 6071 (EVENTWIRE_CANARY_PORT).

    Examples: `eventwire canary` · `eventwire canary --once --within 10`
    """
    servers, metrics = settings().bootstrap_servers, CanaryMetrics()
    prefix = _prefix(once=once)
    with stopped_by_sigterm():
        if once:
            results = run_round(servers, prefix, within)
            _show(results)
            raise typer.Exit(1 if any(one.result == "failed" for one in results) else 0)
        metrics.serve(settings().web_host, settings().canary_port)
        say(f"[dim]a round every {interval:g} s; Ctrl-C ends[/]")
        while True:
            began = time.monotonic()
            results = run_round(servers, prefix, within)
            metrics.count(results)
            _show(results)
            time.sleep(max(0.0, began + interval - time.monotonic()))


def _prefix(*, once: bool) -> str:
    """What a host's canaries are called: always the same, so that their accounts do not grow in number."""
    host = hashlib.blake2b(socket.gethostname().encode(), digest_size=2).hexdigest()
    return f"{host}-once-" if once else f"{host}-"


def _show(results: Sequence[Result]) -> None:
    moment = datetime.now(UTC)
    if not is_terminal():
        for one in results:
            print_json({"time": moment.isoformat(timespec="seconds"), **asdict(one)})
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    for one in results:
        colour = "green" if one.result == "passed" else "bold red"
        took = "" if one.seconds is None else f"{one.seconds:.2f} s"
        table.add_row(
            f"[dim]{moment:%H:%M:%S}[/]", safe(one.article), f"[{colour}]{one.result}[/]", took, safe(one.why)
        )
    out.print(table, soft_wrap=False)
