"""Do commits advance? Faust can go on reading and acknowledging while what it commits stands still (robinhood/faust issue 625)."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

STILL_SECONDS = 120.0
"""So long may commits stand still while records are acknowledged; Faust commits every second."""


class Progress:
    """Watches what is acknowledged and what is committed; `look` now and then."""

    def __init__(self, seconds: float = STILL_SECONDS, now: Callable[[], float] = monotonic) -> None:
        self._seconds = seconds
        self._now = now
        self._committed: object = None
        self._acknowledged = 0
        self._since: float | None = None
        """Since when something is acknowledged that is not committed, None where nothing is."""

    def look(self, acknowledged: int, committed: object) -> None:
        """Take note of how many records have been acknowledged so far, and of the offsets committed."""
        if committed != self._committed:
            self._committed, self._acknowledged, self._since = committed, acknowledged, None
        elif acknowledged > self._acknowledged and self._since is None:
            self._since = self._now()

    def start_anew(self) -> None:
        """Forget what was seen: after a rebalance other partitions are committed."""
        self._committed, self._since = None, None

    def problem(self) -> str | None:
        """That commits do not advance, or None."""
        still = self._now() - self._since if self._since is not None else 0.0
        return f"records are acknowledged and for {still:.0f} s none was committed" if still > self._seconds else None
