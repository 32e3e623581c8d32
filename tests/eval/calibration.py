"""Whether confidence keeps what it promises: that of the events at 0.8, 80 % are right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean

from tests.eval.judged import Judged

BINS = 5


@dataclass(frozen=True, slots=True)
class Bin:
    """Events of like confidence."""

    events: int
    confidence: float
    right: float
    """The share of them that is right."""


def bins(judged: Sequence[Judged]) -> list[Bin]:
    """The events in five bins of (nearly) the same size, the least sure first; fewer where there are fewer events."""
    ordered = sorted(judged, key=lambda each: each.confidence)
    edges = [len(ordered) * number // BINS for number in range(BINS + 1)]
    parts = [ordered[start:end] for start, end in pairwise(edges) if end > start]
    return [
        Bin(len(part), fmean(each.confidence for each in part), fmean(each.right for each in part)) for part in parts
    ]


def calibration_error(judged: Sequence[Judged]) -> float:
    """The expected calibration error: by how much the bins miss, weighed by their events; 0 is perfect.

    A perfect coder of confidence has some too, by chance: about 0.05 with 250 events.
    """
    return sum(each.events * abs(each.confidence - each.right) for each in bins(judged)) / max(1, len(judged))


def brier(judged: Sequence[Judged]) -> float:
    """The mean squared error of confidence; what it falls by where confidence tells right from wrong."""
    return fmean((each.confidence - each.right) ** 2 for each in judged) if judged else 0.0
