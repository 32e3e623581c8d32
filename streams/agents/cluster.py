"""Wait for the Kafka cluster, and check that the topics are there, before a worker consumes anything."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from time import monotonic

import structlog

from streams.broker.contact import cluster_metadata
from streams.broker.security import Security
from streams.errors import BrokerUnreachable, LoginRefused, ShutOut, TlsFailed, TopicProblem
from streams.topics import Topic

log = structlog.get_logger(__name__)

RETRY_SECONDS = 1.0
SAY_SECONDS = 10.0
"""How often waiting is said again."""


class Cluster:
    """The brokers at `servers`, which must have `topics`."""

    def __init__(self, servers: Sequence[str], security: Security, topics: Sequence[Topic]) -> None:
        self._servers = list(servers)
        self._security = security
        self._topics = topics
        self._said = -SAY_SECONDS
        self._is_reached = False

    def not_ready(self) -> str | None:
        """That the cluster is waited for, or None."""
        return None if self._is_reached else f"waiting for Kafka at {', '.join(self._servers)}"

    def is_there(self) -> None:
        """Take note that it answers."""
        self._is_reached = True

    def is_away(self, because: str) -> None:
        """Take note that no broker answers, and say so now and then."""
        self._is_reached = False
        if monotonic() - self._said >= SAY_SECONDS:
            self._said = monotonic()
            log.warning("waiting for Kafka", servers=self._servers, because=because)

    async def reach(self) -> None:
        """Wait, saying so now and then, until a broker answers.

        Raises `TopicProblem` where a topic is missing, and `LoginRefused` and `TlsFailed` where a broker answers and
        does not let us in: waiting would not mend that, and each try counts as a failed login.
        """
        while not self._is_reached:
            try:
                metadata = await cluster_metadata(self._servers, self._security)
            except BrokerUnreachable as error:
                self.is_away(str(error))
                await asyncio.sleep(RETRY_SECONDS)
                continue
            self._check(metadata.topics())
            self.is_there()

    async def ask_again(self) -> None:
        """Raise `ShutOut` where a broker answers and lets us in no more, and nothing else."""
        try:
            await cluster_metadata(self._servers, self._security)
        except BrokerUnreachable:
            return  # Faust waits for it
        except (LoginRefused, TlsFailed) as error:
            raise ShutOut(f"this worker is let in no more: {error}") from None

    def _check(self, names: Collection[str]) -> None:
        missing = [topic.name for topic in self._topics if topic.name not in names]
        if missing:
            raise TopicProblem(
                f"missing at {', '.join(self._servers)}: {', '.join(missing)}. Make them with `eventwire topics`."
            )
