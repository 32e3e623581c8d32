"""What is looked up or worked out once for each word, however often texts have it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")

MOST = 32768
"""So many answers are kept at most: more than the words of a language that come again and again."""

LONGEST = 100
"""Characters: no word of a language is longer. What is, no text has twice; remembered it would only fill memory."""


def is_long(key: object) -> bool:
    """Whether a word, or one of several, is too long to be remembered."""
    if isinstance(key, tuple):
        return any(isinstance(part, str) and len(part) > LONGEST for part in key)
    return isinstance(key, str) and len(key) > LONGEST


class Memo(dict[K, V]):
    """Answers by what was asked: `memo[key]` works each out once, and forgets those long not asked for.

    It is a dictionary, and so as quick as one. When half of `most` is in it, all become the older ones and it begins
    anew; what is asked for again of the older ones comes back, the rest is forgotten when it is full the next time.
    Words come again all the time, and names once: so it stays small, and the common words stay. What is long is worked
    out each time. Threads may share it.
    """

    def __init__(self, work_out: Callable[[K], V], most: int = MOST) -> None:
        super().__init__()
        self._work_out = work_out
        self._half = max(1, most // 2)
        self._older: dict[K, V] = {}

    def __missing__(self, key: K) -> V:
        """An older answer, or one that is worked out now."""
        if is_long(key):
            return self._work_out(key)
        older = self._older
        answer = older[key] if key in older else self._work_out(key)
        if len(self) >= self._half:
            self._older = dict(self)
            self.clear()
        self[key] = answer
        return answer
