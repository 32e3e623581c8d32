"""How far behind the workers are, so that history waits for the news and not the news for history."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from kafka import TopicPartition
from kafka.errors import KafkaError

from streams.broker.clients import open_admin, open_consumer
from streams.errors import BrokerUnreachable
from streams.topics import Topic

LOOK_SECONDS = 2.0
"""How often the cluster is asked."""
REACH_SECONDS = 15.0
"""How long it may take to say."""


class Backlog:
    """What a consumer group has not committed of a topic. Raises `BrokerUnreachable`."""

    def __init__(self, servers: Sequence[str], topic: Topic, group: str) -> None:
        self._group = group
        self._admin = open_admin(servers)
        self._consumer = open_consumer(servers)
        partitions = self._consumer.partitions_for_topic(topic.name) or ()
        self._partitions = [TopicPartition(topic.name, partition) for partition in sorted(partitions)]
        self._looked = float("-inf")

    def records(self) -> int:
        """How many records they are. Of a partition of which nothing was ever committed, all."""
        try:
            ends = self._consumer.end_offsets(self._partitions)
            begins = self._consumer.beginning_offsets(self._partitions)
            committed = self._committed()
        except KafkaError as error:
            raise BrokerUnreachable(f"the broker does not say how far {self._group} is: {error}") from error
        done = {one: max(kept.offset, begins[one]) for one, kept in committed.items() if one in begins}
        return sum(max(0, ends[one] - done.get(one, begins[one])) for one in self._partitions)

    def _committed(self) -> Mapping[Any, Any]:
        """What the group has committed. A cluster that never had a group makes room for them when it is first asked."""
        deadline = time.monotonic() + REACH_SECONDS
        while True:
            try:
                found: Mapping[Any, Any] = self._admin.list_group_offsets({self._group: None})[self._group]
            except KafkaError as error:
                if not error.retriable or time.monotonic() > deadline:
                    raise
                time.sleep(0.2)
            else:
                return found

    def wait(self, most: int, waiting: Callable[[int], None]) -> None:
        """Come back when they are no more than `most`; looked at every `LOOK_SECONDS`. `waiting` is told how many."""
        while time.monotonic() - self._looked >= LOOK_SECONDS:
            behind = self.records()
            if behind <= most:
                self._looked = time.monotonic()
            else:
                waiting(behind)
                time.sleep(LOOK_SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._consumer.close()
        self._admin.close()
