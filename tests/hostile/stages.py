"""A record through the three stages in this process, as the agents have them handle it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from time import process_time

from streams.agents.calling import call, load
from streams.agents.dead_letters import dead_letter
from streams.agents.failure import Failure
from streams.agents.limits import Limits
from streams.agents.messages import Delivery, Received
from streams.agents.time_limit import at_most
from streams.app import PIPELINE
from streams.errors import StageTimedOut
from streams.settings import settings
from tests.hostile.memory import peak
from tests.hostile.raw import Raw
from tests.unit.agents.helpers import MOMENT

HANG = 30
"""By the clock, so many times the limit is a hang; the limit itself is held against computing, whoever else computes."""
_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Step:
    """What one stage made of the record, in how many seconds of computing, and how many bytes it held at most besides."""

    stage: str
    received: Received
    outcome: list[Delivery] | Failure
    seconds: float
    bytes_more: int = 0


@dataclass(slots=True)
class Passage:
    """A record's way: its steps, and all that would have been sent to topics that no stage reads."""

    raw: Raw
    steps: list[Step] = field(default_factory=list)
    ends: list[Delivery] = field(default_factory=list)

    @property
    def failure(self) -> Failure | None:
        """Why it ended early, if it did."""
        last = self.steps[-1].outcome
        return last if isinstance(last, Failure) else None


class Stages:
    """The stages' handlers, loaded once."""

    def __init__(self, *, with_memory: bool = False) -> None:
        self._handlers = [(stage, load(stage.handler)) for stage in PIPELINE]
        self._with_memory = with_memory
        self._seconds = HANG * settings().article_seconds

    def run(self, raw: Raw, offset: int = 0) -> Passage:
        """The record's way through all stages that it comes to."""
        passage = Passage(raw)
        received = Received(PIPELINE[0].reads.name, 0, offset, raw.key, raw.value, MOMENT, raw.headers)
        for stage, handler in self._handlers:
            if received.topic != stage.reads.name:
                continue
            with peak(measured=self._with_memory) as more:
                began = process_time()
                with at_most(self._seconds, StageTimedOut(f"over {self._seconds:g} s")):
                    handled = call(stage.name, handler, received)
                seconds = process_time() - began
            outcome = (
                handled if isinstance(handled, Failure) else _LIMITS.too_large(handled.deliveries) or handled.deliveries
            )
            passage.steps.append(Step(stage.name, received, outcome, seconds, more.bytes))
            if isinstance(outcome, Failure):
                passage.ends += dead_letter(received, stage.name, outcome)
                return passage
            received = _sent_on(outcome, passage.ends, received, offset)
        return passage


def _sent_on(outcome: Sequence[Delivery], ends: list[Delivery], received: Received, offset: int) -> Received:
    """The record that the next stage reads; the others are `ends`. The record itself where none reads on."""
    read = {stage.reads.name for stage in PIPELINE}
    ends += [delivery for delivery in outcome if delivery.topic.name not in read]
    for delivery in outcome:
        if delivery.topic.name in read:
            return Received(delivery.topic.name, 0, offset, delivery.key, delivery.value, MOMENT, delivery.headers)
    return received
