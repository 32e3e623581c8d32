"""Towns that are only part of somebody's name: *Marcelo Rebelo de Sousa*, *Jack London*."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from streams.cameo.scene.phrases import Scene


def is_surname(scene: Scene, start: int, end: int) -> bool:
    """Whether a person's name begins before the words of a town and has them in it."""
    return any(
        span.start < start and end <= span.end and any(one.sort == "person" for one in span.identities)
        for span in scene.actors.mentions
    )
