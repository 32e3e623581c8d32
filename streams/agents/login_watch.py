"""Ends a worker that Kafka lets in no more: aiokafka would try its old password for ever, several times a second."""

from __future__ import annotations

import asyncio

import faust

from streams.agents.cluster import Cluster
from streams.errors import ShutOut

LOOK_SECONDS = 20.0


def watch_login(app: faust.App, cluster: Cluster) -> None:
    """Ask the cluster now and then, over a connection of its own; started again, the worker reads the password anew."""

    async def watch() -> None:
        while not app.should_stop:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                await cluster.ask_again()
            except ShutOut as error:
                await app.crash(error)
                return

    app.task(watch)
