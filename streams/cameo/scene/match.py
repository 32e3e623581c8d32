"""What comes of holding a pattern against a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from streams.actors.actor import ResolvedActor
from streams.cameo.doubts import Doubt
from streams.cameo.patterns.pattern import Pattern, Slot
from streams.cameo.reality.modality import Reality


class Misfit(Enum):
    """Why a pattern does not fit, where it is none of its slots."""

    TRIGGER = "another particle, or se"
    SIDES = "who does it, or to whom, is not said"
    ACT = "what is said is no threat of one's own"
    BEFORE = "nobody is named before the noun"
    WEIGHT = "another that fits weighs more"


Unmet = Slot | Misfit
"""The condition for want of which a pattern does not fit: the slot that nothing fills, or what else is wrong."""


@dataclass(slots=True)
class Match:
    """A pattern that fits at a trigger.

    `code` is None where the act is no event (denied, or of a verb that takes its reality away); such a match still
    covers its phrases, so that nothing in them is coded by itself. `covered` are token indexes. `doubts` are why
    confidence falls. `further` are the same outer act over the others of a
    coordination: "promised to arm and train".
    """

    pattern: Pattern
    trigger: int
    code: str | None
    sources: tuple[ResolvedActor, ...] = ()
    targets: tuple[ResolvedActor, ...] = ()
    mutual: bool = False
    covered: set[int] = field(default_factory=set)
    reality: Reality = field(default_factory=Reality)
    doubts: set[Doubt] = field(default_factory=set)
    extra_weight: int = 0
    further: list[Match] = field(default_factory=list)
    inner: Match | None = None
    """Of an act about an act: the act inside."""
    aim: int | None = None
    """Of a protest: the clause that says what it is for, which is no act of its own."""

    @property
    def weight(self) -> tuple[int, int, int]:
        """Of two matches at one trigger the greater wins: more conditions, narrower classes, the earlier line."""
        return self.pattern.weight + self.extra_weight, -self.pattern.breadth, -self.pattern.order
