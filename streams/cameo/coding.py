"""An act as it is coded: who did what to whom, read from one sentence."""

from __future__ import annotations

from dataclasses import dataclass

from streams.actors.actor import ResolvedActor
from streams.cameo.doubts import Doubt


@dataclass(frozen=True, slots=True)
class Coding:
    """An act read from a sentence: one source, one target, one code."""

    source: ResolvedActor | None
    target: ResolvedActor | None
    code: str
    trigger: int
    conditional: bool
    rule: str
    doubts: tuple[Doubt, ...]

    @property
    def actors(self) -> list[tuple[int, int]]:
        """The spans of source and target, but for one only supposed: who acts is not where it happens."""
        target = None if Doubt.TARGET_SUPPOSED in self.doubts else self.target
        return [(actor.start, actor.end) for actor in (self.source, target) if actor is not None]
