"""Towns and countries that are only part of somebody's name: *Jack London*, «François Hollande», *Jordan Bardella*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from streams.actors.naming import NamedSpan
    from streams.cameo.scene.phrases import Scene


def is_surname(scene: Scene, start: int, end: int) -> bool:
    """Whether a person's name has the words of a town or country in it, and other words before them."""
    return any(span.start < start and end <= span.end for span in _persons(scene))


def is_in_a_name(scene: Scene, start: int, end: int) -> bool:
    """Whether a person's name has the words of a country in it, and others before or behind them."""
    return any(
        span.start <= start and end <= span.end and (span.start, span.end) != (start, end) for span in _persons(scene)
    )


def _persons(scene: Scene) -> Iterator[NamedSpan]:
    for span in scene.actors.mentions:
        if any(one.sort == "person" for one in span.identities):
            yield span
