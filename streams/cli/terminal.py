"""What the commands share of the terminal: tables and progress for a person, JSON lines for a pipe."""

from __future__ import annotations

import signal
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import orjson
from rich.console import Console
from rich.markup import escape

out = Console(highlight=False, soft_wrap=True)
"""Standard output: results."""
err = Console(highlight=False, soft_wrap=True, stderr=True)
"""Standard error: progress, and what went wrong."""

_BIDIRECTIONAL = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Embeddings, overrides and isolates of writing direction: they can make a line read as another."""


def clean(text: str) -> str:
    """The text in one line and without a character that would move the cursor, change colours or turn the writing."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_harmless(character) for character in text)


def safe(text: str) -> str:
    """The text cleaned, and its square brackets kept from being read as rich's markup.

    All text out of articles and files goes through this before it is printed to a terminal.
    """
    # A backslash is read with the bracket behind it, at the end with that of whatever markup follows.
    shown = clean(text).replace("\\[", "\\\u200b[")
    return escape(shown + "\u200b" if shown.endswith("\\") else shown)


def _harmless(character: str) -> str:
    if character in "\n\r\t\v\f\u2028\u2029\x85":
        return " "
    if character in _BIDIRECTIONAL or unicodedata.category(character) in ("Cc", "Cs"):
        return "\ufffd"
    return character


def is_terminal() -> bool:
    """Whether a person reads standard output: tables then, else JSON lines."""
    return sys.stdout.isatty()


def print_json(found: bytes | Any) -> None:
    """One line of JSON on standard output, out at once; bytes are JSON already."""
    line = found if isinstance(found, bytes) else orjson.dumps(found)
    sys.stdout.buffer.write(line + b"\n")
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
