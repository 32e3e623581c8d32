"""How late the event loop comes to what is due: a loop that computes too long is late with commits and health."""

from __future__ import annotations

import asyncio

import faust

from streams import metrics

INTERVAL_SECONDS = 0.5


def watch_loop(app: faust.App, stage: str) -> None:
    """Observe it as long as the worker runs."""
    lag = metrics.LOOP_LAG.labels(stage)

    async def watch() -> None:
        clock = asyncio.get_running_loop().time
        while not app.should_stop:
            due = clock() + INTERVAL_SECONDS
            await asyncio.sleep(INTERVAL_SECONDS)
            lag.observe(max(0.0, clock() - due))

    app.task(watch)
