"""How far a stage has come in each partition, in Kafka's time: what its lag in seconds is counted from."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection
from datetime import datetime

from streams.agents.messages import Received


class Reached:
    """Told of every record that is read and, in the same order within a partition, acknowledged."""

    def __init__(self) -> None:
        self._under_way: dict[int, deque[datetime]] = defaultdict(deque)
        self._acknowledged: dict[int, datetime] = {}

    def read(self, received: Received) -> None:
        """A record is under way."""
        self._under_way[received.partition].append(received.timestamp)

    def acknowledged(self, received: Received) -> None:
        """The partition's oldest record under way is done."""
        self._acknowledged[received.partition] = received.timestamp
        if under_way := self._under_way[received.partition]:
            under_way.popleft()

    def keep(self, partitions: Collection[int]) -> None:
        """Forget the partitions that are another worker's now, but for what is still under way."""
        for partition in self._acknowledged.keys() - set(partitions):
            del self._acknowledged[partition]

    def seconds_behind(self, partition: int, now: datetime) -> float | None:
        """How old the partition's oldest record under way is, else the last acknowledged; None where there is neither."""
        under_way = self._under_way.get(partition)
        since = under_way[0] if under_way else self._acknowledged.get(partition)
        return None if since is None else max(0.0, (now - since).total_seconds())
