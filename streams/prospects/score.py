"""The score of a sentence: a weighted sum of its best hooks and of whom it names, before it is parsed.

It is the log odds of an event that is published, fitted by logistic regression (`tests/eval/prospects`).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

BEST = 4
"""So many hooks count, those that most often came to an event."""
_LEAST, _MOST = 0.001, 0.98
_NAMES = 4
"""More names than these say no more."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How a sentence looks. The last two are as in `streams/text/choosing.py`."""

    words: Sequence[str]
    names: int
    """How many known names are in it."""
    has_unknown_name: bool
    stands_for_somebody: bool


def features(shares: Iterable[float], looks: Looks) -> dict[str, float]:
    """What the score is the sum of, by name. `shares` are how often each hook comes to an event."""
    found = list(shares)
    best = nlargest(BEST, found)
    odds = [min(max(share, _LEAST), _MOST) for share in (*best, *[_LEAST] * (BEST - len(best)))]
    return {
        "one": 1.0,
        **{f"hook {place}": math.log(share / (1 - share)) for place, share in enumerate(odds, 1)},
        "any hook": math.log(_LEAST + 1 - math.prod(1 - share for share in found)),
        "hooks": math.log1p(len(found)),
        "nobody": float(not looks.names),
        "names": float(min(looks.names, _NAMES)),
        "several names": float(looks.names > 1),
        "unknown name": float(looks.has_unknown_name),
        "stand-in": float(looks.stands_for_somebody),
        "words": math.log(len(looks.words) or 1),
        "quotation": float('"' in looks.words),
        "question": float("?" in looks.words[-1:]),
        "figures": float(sum(word[:1].isdigit() for word in looks.words) > 1),
    }


def score(weights: Mapping[str, float], values: Mapping[str, float]) -> float:
    """The sum of the values, each as often as it weighs."""
    return sum(weights.get(name, 0.0) * value for name, value in values.items())
