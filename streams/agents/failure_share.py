"""How often the stage itself failed of late; over its limit, the fault is ours and the worker must stop."""

from __future__ import annotations

from collections import deque

from streams.errors import TooManyFailures

ARTICLES = 1_000
"""How many articles are looked back on; bad input is not among them."""
LEAST_FAILURES = 20
"""Fewer failures than these never stop a worker, however few articles it has seen."""


class FailureShare:
    """The share of failures among the last `ARTICLES` that were not bad input."""

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._failed: deque[bool] = deque(maxlen=ARTICLES)

    def add(self, *, failed: bool, message: str = "") -> None:
        """Count one article more. Raises `TooManyFailures` when a failure brings the share over the limit."""
        self._failed.append(failed)
        failures = sum(self._failed) if failed else 0
        if failures >= LEAST_FAILURES and failures > self._limit * len(self._failed):
            raise TooManyFailures(
                f"{failures} of the last {len(self._failed)} articles failed in the stage itself, "
                f"over the limit of {self._limit:.0%}; the last: {message}"
            )
