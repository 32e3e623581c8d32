"""Asks the cluster again and again whether a worker's topics are as it takes them to be.

aiokafka tries for ever to send to a topic that is gone, and Faust passes over all records of a topic that was made
again until their offsets are as high as before. So the worker ends instead: with one line, for a person where a topic
is missing, by itself where it need only begin anew. While the cluster does not answer, it is said that it is waited
for: aiokafka tries again and again without a word.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from threading import Event, Thread

import faust
from kafka import KafkaAdminClient
from kafka.errors import KafkaError
from mode import Service

from streams.agents.cluster import Cluster
from streams.agents.limits import Limits
from streams.agents.stage import Stage
from streams.agents.topic_changes import PATIENCE, TopicChanges
from streams.broker.clients import open_admin
from streams.broker.facts import topic_facts
from streams.errors import BrokerUnreachable, EventwireError, OperatorError
from streams.settings import settings

LOOK_SECONDS = 3.0


class TopicWatch(Service):  # type: ignore[misc]
    """Begins when the cluster was looked at once; then looks from a thread of its own, and crashes the app."""

    mundane_level = "debug"

    def __init__(self, app: faust.App, stage: Stage, limits: Limits, cluster: Cluster) -> None:
        super().__init__()
        self._app = app
        self._cluster = cluster
        self._failed = 0
        self._names = [topic.name for topic in (stage.reads, *stage.writes)]
        self._changes = TopicChanges(stage.reads, (stage.reads, *stage.writes), limits)
        self._admin: KafkaAdminClient | None = None
        self._done = Event()

    async def on_start(self) -> None:
        """Look for the first time. Raises `TopicProblem`."""
        looked = asyncio.Event()
        loop = asyncio.get_running_loop()
        Thread(target=self._watch, args=(loop, looked), name="topic-watch", daemon=True).start()
        await self.wait_first(looked.wait(), self._stopped.wait())

    async def on_stop(self) -> None:
        """End the thread, which nobody waits for."""
        self._done.set()

    def _watch(self, loop: asyncio.AbstractEventLoop, looked: asyncio.Event) -> None:
        with suppress(RuntimeError):  # the loop is closed: the worker has ended
            while not self._done.is_set():
                problem = self._look()
                loop.call_soon_threadsafe(looked.set)
                if problem is not None:
                    asyncio.run_coroutine_threadsafe(self._app.crash(problem), loop)
                    return
                self._done.wait(LOOK_SECONDS)

    def _look(self) -> EventwireError | None:
        try:
            if self._admin is None:
                self._admin = open_admin(settings().bootstrap_servers)
            found = topic_facts(self._admin, self._names)
        except (KafkaError, OSError, BrokerUnreachable) as error:
            self._failed += 1
            if self._failed >= PATIENCE:
                self._cluster.is_away(f"no broker answers ({error})")
            return None
        except OperatorError as error:
            return error
        self._failed = 0
        self._cluster.is_there()
        return self._changes.look(found)
