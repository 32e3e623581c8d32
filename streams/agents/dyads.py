"""Who has to do with whom most, of late: the busiest dyads of a sliding window, in memory that does not grow."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from time import monotonic

Dyad = tuple[str, str]
"""Source and target: each a country, or an organisation that has none."""

SLICES = 24
SLICE_SECONDS = 3600.0
"""The window is the last 24 hours, and it slides by an hour."""
MOST = 1_000
"""So many dyads a slice counts at most."""


class ActiveDyads:
    """Counts dyads in slices of time and forgets slices that are older than the window.

    A slice that is full makes room for a new dyad by dropping its rarest, and counts the new one on from there
    (Space-Saving): a dyad may be told too often by what the rarest had, never too seldom, and the busiest stay.
    """

    def __init__(
        self,
        slices: int = SLICES,
        slice_seconds: float = SLICE_SECONDS,
        most: int = MOST,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._slices: deque[tuple[int, Counter[Dyad]]] = deque()
        self._count = slices
        self._slice_seconds = slice_seconds
        self._most = most
        self._now = now

    def add(self, dyad: Dyad, events: float = 1) -> None:
        """Count an event, or several, that are told now."""
        counts = self._current()
        if dyad not in counts and len(counts) >= self._most:
            rarest = min(counts, key=counts.__getitem__)
            counts[dyad] = counts.pop(rarest)
        counts[dyad] += int(events)

    def top(self, count: int) -> list[tuple[Dyad, int]]:
        """The dyads with most events in the window, the busiest first; of equals the first by name."""
        self._forget()
        total = Counter[Dyad]()
        for _, counts in self._slices:
            total.update(counts)
        return sorted(total.items(), key=lambda pair: (-pair[1], pair[0]))[:count]

    def _current(self) -> Counter[Dyad]:
        self._forget()
        number = self._number()
        if not self._slices or self._slices[-1][0] != number:
            self._slices.append((number, Counter()))
        return self._slices[-1][1]

    def _forget(self) -> None:
        oldest = self._number() - self._count
        while self._slices and self._slices[0][0] <= oldest:
            self._slices.popleft()

    def _number(self) -> int:
        return int(self._now() // self._slice_seconds)
