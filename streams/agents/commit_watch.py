"""Tells a worker's health how far its commits are."""

from __future__ import annotations

import asyncio

import faust

from streams.agents.acknowledging import Acknowledging
from streams.agents.health import Health
from streams.agents.lag import committed_offsets

INTERVAL_SECONDS = 5.0


def watch_commits(app: faust.App, health: Health, loop: Acknowledging) -> None:
    """Keep `health.progress` informed, but for rebalances: then nothing is committed, and rightly so."""

    async def watch() -> None:
        while not app.should_stop:
            if not app.rebalancing and app.consumer is not None:
                health.progress.look(loop.acknowledged, committed_offsets(app))
            await asyncio.sleep(INTERVAL_SECONDS)

    app.task(watch)
