"""Wait for the Kafka cluster, and check that the topics are there, before a worker consumes anything."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

import structlog
from aiokafka.client import AIOKafkaClient
from aiokafka.errors import KafkaError
from mode import Service

from streams.errors import TopicProblem
from streams.topics import Topic

log = structlog.get_logger(__name__)

RETRY_SECONDS = 1.0
SAY_SECONDS = 10.0
"""How often waiting is said again."""


class Cluster(Service):  # type: ignore[misc]
    """Starts when a broker answers and has `topics`; services after it may take both for granted.

    Raises `TopicProblem` from its start where a topic is missing.
    """

    mundane_level = "debug"

    def __init__(self, servers: Sequence[str], topics: Sequence[Topic]) -> None:
        super().__init__()
        self._servers = list(servers)
        self._topics = topics
        self.is_reached = False

    def not_ready(self) -> str | None:
        """That the cluster is waited for, or None."""
        return None if self.is_reached else f"waiting for Kafka at {', '.join(self._servers)}"

    async def on_start(self) -> None:
        """Wait, saying so now and then, until the cluster answers; then check the topics."""
        said = -SAY_SECONDS
        while not self.should_stop:
            try:
                names = await self._topic_names()
            except (KafkaError, OSError) as error:
                if monotonic() - said >= SAY_SECONDS:
                    said = monotonic()
                    log.warning("waiting for Kafka", servers=self._servers, because=type(error).__name__)
                await self.sleep(RETRY_SECONDS)
                continue
            self._check(names)
            self.is_reached = True
            return

    async def _topic_names(self) -> set[str]:
        client = AIOKafkaClient(bootstrap_servers=self._servers, request_timeout_ms=5_000)
        try:
            await client.bootstrap()
            metadata = await client.fetch_all_metadata()
            return set(metadata.topics())
        finally:
            await client.close()

    def _check(self, names: set[str]) -> None:
        missing = [topic.name for topic in self._topics if topic.name not in names]
        if missing:
            raise TopicProblem(
                f"missing at {', '.join(self._servers)}: {', '.join(missing)}. Make them with `eventwire topics`."
            )
