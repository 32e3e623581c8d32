"""What must be there before a worker joins its consumer group."""

from __future__ import annotations

import asyncio

from mode import Service

from streams.agents.cluster import Cluster
from streams.agents.runner import Runner


class Preparation(Service):  # type: ignore[misc]
    """Starts when the cluster answers and the stage is loaded; services after it may take both for granted.

    A worker that joined while it still loads would be given partitions that stand still until it has, and take them
    from workers that are ready. From its start it raises what `Cluster.reach` does, and what keeps the stage from being loaded.
    """

    mundane_level = "debug"

    def __init__(self, cluster: Cluster, runner: Runner) -> None:
        super().__init__()
        self.cluster = cluster
        self._runner = runner

    async def on_start(self) -> None:
        """Wait for both at once."""
        await asyncio.gather(self.cluster.reach(), self._runner.warm())
