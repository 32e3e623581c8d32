"""The factors of confidence that fit judged events best.

The model is a noisy conjunction: an event is right if none of its parts went wrong, each of which goes right by itself
with the probability that is its factor. Expectation maximisation finds the factors: a wrong event is blamed on its
parts in proportion to how often they fail, and a factor is the share of its events that are not blamed on it.

With few events a share is chance. So each factor begins with `JUDGEMENT` events that go as a person judged it
(the mode of a beta distribution), and a part that no event has stays as judged.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from tests.eval.judged import Judged

JUDGEMENT = 10
"""How many events a person's judgement counts as. Of 3, 5, 10, 20, 40 and 80, 5 to 10 foretold best what was left out
of the fit (five folds by sentence)."""

ROUNDS = 1000
"""Rounds of the fit; the third digit stands still long before."""


def fit(judged: Sequence[Judged], priors: Mapping[str, float]) -> dict[str, float]:
    """The factor of each part in `priors`, which has what a person judged: above 0 and below 1, three digits."""
    events = counts(judged)
    wrong = [each.parts for each in judged if not each.right]
    factors = dict(priors)
    for _ in range(ROUNDS):
        blamed: Counter[str] = Counter()
        for parts in wrong:
            fails = 1 - math.prod(factors[part] for part in parts)
            for part in parts:
                blamed[part] += (1 - factors[part]) / fails  # type: ignore[assignment]
        factors = {
            part: (events[part] - blamed[part] + JUDGEMENT * prior) / (events[part] + JUDGEMENT)
            for part, prior in priors.items()
        }
    return {part: round(factor, 3) for part, factor in factors.items()}


def counts(judged: Sequence[Judged]) -> Counter[str]:
    """How many events have each part."""
    return Counter(part for each in judged for part in each.parts)
