"""Is a worker alive, and is it ready? One answer each: None, or the reason why not."""

from __future__ import annotations

from typing import Any

import faust

from streams.agents.acknowledging import Acknowledging
from streams.agents.cluster import Cluster
from streams.agents.progress import Progress
from streams.agents.runner import Runner

STUCK_SECONDS = 600.0
"""A record under way so long will not come out any more: even a window of articles that all time out takes less."""


class Health:
    """What a worker's parts say of themselves, put together. Answered on the event loop, so that it ticks is shown."""

    def __init__(self, app: faust.App, cluster: Cluster, runner: Runner, loop: Acknowledging) -> None:
        self._app = app
        self._cluster = cluster
        self._runner = runner
        self._loop = loop
        self._has_joined = False
        self.agent_ended = False
        self.progress = Progress()
        app.on_partitions_assigned.connect(self._on_assigned)

    def _on_assigned(self, _app: faust.App, _assigned: Any, **_: Any) -> None:
        self._has_joined = True
        self.progress.start_anew()

    def not_alive(self) -> str | None:
        """Why the process should be ended and started anew."""
        if self._app.crashed:
            return f"crashed: {self._app.crash_reason!r}"
        if self.agent_ended:
            return "the agent has ended"
        oldest = self._loop.oldest_seconds()
        if oldest > STUCK_SECONDS:
            return f"a record has been under way for {oldest:.0f} s"
        return self.progress.problem()

    def not_ready(self) -> str | None:
        """Why no article would come out just now."""
        return self.not_alive() or self._cluster.not_ready() or self._runner.not_ready() or self._not_joined()

    def _not_joined(self) -> str | None:
        if not self._app.producer.started:
            return "the producer is not started"
        if not self._has_joined:
            return "waiting to join the consumer group"
        if self._app.rebalancing:
            return "the consumer group is rebalancing"
        return None
