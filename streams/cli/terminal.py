"""What the commands share of the terminal: tables and progress for a person, JSON lines for a pipe."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import orjson
from rich.console import Console
from rich.markup import escape

from streams.harmless import clean, clean_json

out = Console(highlight=False, soft_wrap=True)
"""Standard output: results."""
err = Console(highlight=False, soft_wrap=True, stderr=True)
"""Standard error: progress, and what went wrong."""


def safe(text: str) -> str:
    """The text cleaned, and its square brackets kept from being read as rich's markup.

    All text out of articles and files goes through this before it is printed to a terminal.
    """
    # A backslash is read with the bracket behind it, at the end with that of whatever markup follows.
    shown = clean(text).replace("\\[", "\\\u200b[")
    return escape(shown + "\u200b" if shown.endswith("\\") else shown)


def is_terminal() -> bool:
    """Whether a person reads standard output: tables then, else JSON lines."""
    return sys.stdout.isatty()


def print_json(found: bytes | Any) -> None:
    """One line of JSON on standard output, out at once; bytes are JSON already."""
    line = found if isinstance(found, bytes) else orjson.dumps(found)
    sys.stdout.buffer.write(clean_json(line) + b"\n")
    sys.stdout.buffer.flush()


def say(markup: str) -> None:
    """A line of progress, in rich's markup, on standard error."""
    err.print(markup)


@contextmanager
def stopped_by_sigterm() -> Iterator[None]:
    """Within, SIGTERM ends as Ctrl-C does: what was started is stopped first."""

    def end(_number: int, _frame: Any) -> None:
        raise SystemExit(128 + signal.SIGTERM)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
