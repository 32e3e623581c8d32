"""Who runs a stage's handler: this process itself, or the pool."""

from __future__ import annotations

import asyncio
from typing import Protocol

from streams.agents.calling import Outcome, call, load
from streams.agents.failure import Failure
from streams.agents.messages import Handler, Received
from streams.agents.time_limit import at_most
from streams.errors import StageTimedOut


class Runner(Protocol):
    """Takes records, hands out futures of what became of them."""

    async def warm(self) -> None:
        """Load what the handler needs; raises what keeps it from being loaded."""

    def submit(self, received: Received) -> asyncio.Future[Outcome]:
        """Have the record handled. The future never holds an `ArticleError`, only what must end the worker."""

    def not_ready(self) -> str | None:
        """Why the runner can't take records yet, or None."""

    def close(self) -> None:
        """Let go of everything."""


class InLine:
    """Runs the handler on the event loop; for stages that take a few milliseconds, `article_seconds` at the most."""

    def __init__(self, stage: str, handler: str, article_seconds: float) -> None:
        self._stage = stage
        self._reference = handler
        self._article_seconds = article_seconds
        self._handler: Handler | None = None

    async def warm(self) -> None:
        """Load the handler, in a thread so that health is answered meanwhile."""
        if self._handler is None:
            self._handler = await asyncio.to_thread(load, self._reference)

    def submit(self, received: Received) -> asyncio.Future[Outcome]:
        """The outcome, already there."""
        assert self._handler is not None, "warm() comes before submit()"
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        late = StageTimedOut(f"the {self._stage} stage took over {self._article_seconds:g} s")
        try:
            with at_most(self._article_seconds, late):
                outcome = call(self._stage, self._handler, received)
        except StageTimedOut as error:  # between the handler's end and the timer's
            outcome = Failure.of(error)
        future.set_result(outcome)
        return future

    def not_ready(self) -> str | None:
        """Why no record can be taken yet."""
        return None if self._handler else f"the {self._stage} stage is being loaded"

    def close(self) -> None:
        """Nothing to let go of."""
