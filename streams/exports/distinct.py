"""Repeats left out: delivery is at least once, and a repeated event has the same id."""

from __future__ import annotations

REMEMBERED = 200_000
"""Ids that are remembered, about 30 MB; a repeat after more than that many others is let through."""


class Distinct:
    """Remembers the last `size` ids."""

    def __init__(self, size: int = REMEMBERED) -> None:
        self._size = size
        self._seen: dict[str, None] = {}  # in the order they came

    def is_new(self, identifier: str) -> bool:
        """Whether this id is not among the remembered; it is from now on."""
        if identifier in self._seen:
            return False
        self._seen[identifier] = None
        if len(self._seen) > self._size:
            del self._seen[next(iter(self._seen))]
        return True
