"""What is told to browsers, numbered, the newest so many of it kept: each browser has a place in it and no queue.

So memory does not grow with slow browsers: one that is further behind than the ring is long has lost its place.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from itertools import islice


@dataclass(frozen=True, slots=True)
class Told:
    """Something told: `kind` is the name of the server-sent event, `data` one line of JSON."""

    number: int
    kind: str
    data: bytes | None
    """None where it was taken back before it was told to this browser."""


class Ring:
    """Used on the event loop only."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._kept: deque[Told] = deque(maxlen=size)
        self._more = asyncio.Event()
        self.newest = 0
        """The number of what was told last; numbers begin with 1 and leave none out."""

    @property
    def oldest(self) -> int:
        """The number of the first that is still kept, or of the next where nothing is."""
        return self.newest - len(self._kept) + 1

    def tell(self, kind: str, data: bytes) -> Told | None:
        """Tell it to all browsers; gives what fell out of the ring for it."""
        fallen = self._kept[0] if len(self._kept) == self._kept.maxlen else None
        self.newest += 1
        self._kept.append(Told(self.newest, kind, data))
        self._more.set()
        self._more = asyncio.Event()
        return fallen

    def take_back(self, number: int) -> None:
        """Do not tell it to those who have not been told; its number stays."""
        if number >= self.oldest:
            kept = self._kept[number - self.oldest]
            self._kept[number - self.oldest] = Told(number, kept.kind, None)

    def after(self, number: int, at_most: int) -> list[Told]:
        """What was told after that number, so far as it is kept."""
        skipped = max(0, number + 1 - self.oldest)
        return list(islice(self._kept, skipped, skipped + at_most))

    async def wait(self, number: int, seconds: float) -> bool:
        """Wait until there is more than that number; False where there is none after so many seconds."""
        if self.newest > number:
            return True
        try:
            await asyncio.wait_for(self._more.wait(), seconds)
        except TimeoutError:
            return False
        return True
