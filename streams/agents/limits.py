"""How large a record may be on each topic: as declared, or less where the cluster's topic takes less."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from streams.agents.failure import Failure
from streams.agents.messages import Delivery
from streams.agents.sizes import bytes_of
from streams.errors import RecordTooLarge
from streams.topics import Topic

BATCH_BYTES = 128 * 1024
"""Small records travel together, up to so many bytes; Kafka holds the whole batch against the topic's limit."""
LEAST_BYTES = 2 * BATCH_BYTES
"""A topic that takes less than this can't be worked with."""


class Limits:
    """Told by whoever asks the cluster, asked by whoever sends."""

    def __init__(self) -> None:
        self._on_the_cluster: dict[str, int] = {}

    def learn(self, found: Mapping[str, int]) -> None:
        """Take what the cluster says, in bytes by topic name."""
        self._on_the_cluster = dict(found)

    def of(self, topic: Topic) -> int:
        """The largest record in bytes, never more than is declared."""
        return min(topic.max_bytes, self._on_the_cluster.get(topic.name, topic.max_bytes))

    def too_large(self, deliveries: Iterable[Delivery]) -> Failure | None:
        """The failure of an article of which a record does not fit on its topic; None where all do."""
        for delivery in deliveries:
            size, most = bytes_of(delivery), self.of(delivery.topic)
            if size > most:
                problem = f"its record for {delivery.topic.name} would be {size:,} bytes; at most {most:,} fit"
                return Failure.of(RecordTooLarge(problem))
        return None
