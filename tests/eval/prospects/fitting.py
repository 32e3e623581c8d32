"""The table that foretells best which sentences tell an event: counts of hooks, and weights by logistic regression."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from streams.prospects.hooks import Hook
from streams.prospects.score import features, score
from streams.prospects.table import CAME, MET, Table
from tests.eval.prospects.met import Met

FOLDS = 8
RIDGE = 1.0
"""How strongly weights are drawn to zero."""
_STEPS = 25


def table_of(met: Sequence[Met], threshold: float, likely: float) -> Table:
    """Counts and weights fitted to all these sentences."""
    seen: Counter[Hook] = Counter()
    came: Counter[Hook] = Counter()
    for one in met:
        for hook in one.hooks:
            seen[hook] += one.weight  # type: ignore[assignment]
        for hook in one.came:
            came[hook] += one.weight  # type: ignore[assignment]
    rows = [features((_share_without(hook, one, seen, came) for hook in one.hooks), one.looks) for one in met]
    names = list(rows[0])
    weights = _logistic(
        np.array([[row[name] for name in names] for row in rows]),
        np.array([float(one.tells) for one in met]),
        np.array([one.weight for one in met]),
    )
    counts = {hook: (round(times, 1), round(float(came[hook]), 1)) for hook, times in seen.items()}
    return Table(threshold, likely, dict(zip(names, map(float, weights), strict=True)), counts)


def scores_unseen(met: Sequence[Met], others: Sequence[Met]) -> list[float]:
    """The score of each sentence by a table that was fitted without its article's fold; `others` are in every fit."""
    folds = {article: number % FOLDS for number, article in enumerate(sorted({one.article for one in met}))}
    found = [0.0] * len(met)
    for fold in range(FOLDS):
        made = table_of([*(one for one in met if folds[one.article] != fold), *others], 0.0, 0.0)
        for index, one in enumerate(met):
            if folds[one.article] == fold:
                found[index] = score(made.weights, features(map(made.share, one.hooks), one.looks))
    return found


def threshold_for(recall: float, met: Sequence[Met], scores: Sequence[float]) -> float:
    """The highest threshold that keeps so large a share of the sentences that tell an event."""
    telling = sorted(each for each, one in zip(scores, met, strict=True) if one.tells)
    return telling[int(len(telling) * (1 - recall))]


def _share_without(hook: Hook, one: Met, seen: Counter[Hook], came: Counter[Hook]) -> float:
    """How often the hook comes to an event elsewhere: a sentence must not foretell itself."""
    fewer = one.weight if hook in one.came else 0.0
    return (came[hook] - fewer + CAME) / (seen[hook] - one.weight + MET)


def _logistic(rows: np.ndarray, told: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Weighted logistic regression with a ridge, by Newton's method."""
    found = np.zeros(rows.shape[1])
    ridge = RIDGE * np.eye(rows.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-rows @ found))
        slope = rows.T @ (weights * (told - chance)) - ridge @ found
        curve = (rows * (weights * chance * (1 - chance))[:, None]).T @ rows + ridge
        found += np.linalg.solve(curve, slope)
    return found
