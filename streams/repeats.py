"""A library that says the same thing thousands of times a second is heard once in a while."""

from __future__ import annotations

import logging
from collections.abc import Callable
from time import monotonic

LIBRARIES = ("aiokafka", "kafka", "faust", "mode")
SECONDS = 10.0
"""How long a library's line is not repeated."""
REMEMBERED = 1_000
"""So many different lines are remembered at most."""


class Repeats(logging.Filter):
    """Lets the same line of a library through once in `SECONDS`; our own always.

    aiokafka asks for a topic that is gone as fast as it can, and says so each time.
    """

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._now = now
        self._said: dict[str, float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the line is to be said."""
        if record.name.partition(".")[0] not in LIBRARIES:
            return True
        line, now = record.getMessage(), self._now()
        if now - self._said.get(line, -SECONDS) < SECONDS:
            return False
        if len(self._said) >= REMEMBERED:
            self._said.clear()
        self._said[line] = now
        return True
