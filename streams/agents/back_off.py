"""How long a stage that fell waits before it is started again."""

from __future__ import annotations

FIRST_PAUSE = 1.0
"""Seconds; doubled with each fall, at most to `LONGEST_PAUSE`."""
LONGEST_PAUSE = 60.0
STEADY_SECONDS = 30.0
"""A stage that ran for so long has loaded and worked: whatever ended it, it begins with the first pause again."""


class BackOff:
    """The pauses of one stage."""

    def __init__(self) -> None:
        self._next = FIRST_PAUSE

    def after(self, seconds: float) -> float:
        """The pause of a stage that ran for so long before it fell."""
        pause = FIRST_PAUSE if seconds > STEADY_SECONDS else self._next
        self._next = min(2 * pause, LONGEST_PAUSE)
        return pause
