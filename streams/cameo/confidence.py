"""How sure the coder is of an event, as a product of named doubts.

The factors are judgements, not yet calibrated against hand-coded data.
"""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.actor import ResolvedActor

START = 0.9
"""An active verb with both actors named outright."""


def confidence(
    source: ResolvedActor | None, target: ResolvedActor | None, doubts: Iterable[tuple[str, float]]
) -> float:
    """Between 0 and 1, two decimals."""
    value = START
    for _, factor in doubts:
        value *= factor
    for actor in (source, target):
        if actor is None:
            value *= 0.9
        elif actor.code is None:
            value *= 0.85
    return round(value, 2)
