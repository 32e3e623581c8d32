"""What is looked up or worked out once for each word, however often texts have it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")

MOST = 65536
"""So many answers are kept at most: more than the words of a language that come again and again."""


class Memo(dict[K, V]):
    """Answers by what was asked: `memo[key]` works each out once, and begins anew when there are too many.

    Words come again all the time, and so a dictionary that forgets everything now and then is much quicker than one
    that keeps account of what it may forget first (`lru_cache`). Threads may share it.
    """

    def __init__(self, work_out: Callable[[K], V], most: int = MOST) -> None:
        super().__init__()
        self._work_out = work_out
        self._most = most

    def __missing__(self, key: K) -> V:
        """Work out an answer that is not known, and keep it."""
        if len(self) >= self._most:
            self.clear()
        answer = self[key] = self._work_out(key)
        return answer
