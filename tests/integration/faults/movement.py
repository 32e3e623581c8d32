"""Do all partitions of a stage move? Seen from Kafka: the group's members, what it has committed, and what there is."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self

from kafka import KafkaAdminClient, KafkaConsumer
from kafka.structs import TopicPartition

from streams.topics import Topic

LOOK_SECONDS = 0.25


class Movement:
    """Watches a consumer group on a topic; a partition moves when its committed offset does."""

    def __init__(self, servers: str, group: str, topic: Topic) -> None:
        self._servers = servers
        self._group = group
        self._topic = topic

    def __enter__(self) -> Self:
        self._admin = KafkaAdminClient(bootstrap_servers=self._servers)
        self._consumer = KafkaConsumer(bootstrap_servers=self._servers, group_id=None)
        parts = self._consumer.partitions_for_topic(self._topic.name)
        self._partitions = [TopicPartition(self._topic.name, part) for part in sorted(parts)]
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._admin.close()
        self._consumer.close()

    def seconds_until_all_move(self, members: int, began: float, most: float) -> tuple[float, float]:
        """Wait until the group has so many members and from then on every partition with something to do has moved.

        Gives the seconds since `began`, and the longest that a partition with something to do stood still meanwhile.
        """
        before, still, longest = self._committed(), dict.fromkeys(self._partitions, began), 0.0
        at_joining: dict[TopicPartition, int] | None = None
        while True:
            committed, ends, now = self._committed(), self._consumer.end_offsets(self._partitions), time.monotonic()
            for part in self._partitions:
                if committed[part] > before[part] or committed[part] == ends[part]:
                    still[part] = now
                longest = max(longest, now - still[part])
            if at_joining is None and self._members() == members:
                at_joining = committed
            elif at_joining is not None and self._have_moved(at_joining, committed, ends):
                return now - began, longest
            what = "partitions stand still" if at_joining else f"no group of {members}"
            assert now - began < most, f"{what} after {most:g} s"
            before = committed
            time.sleep(LOOK_SECONDS)

    def wait_until_caught_up(self, most: float) -> None:
        """Wait until there is less than a record a partition to do: behind a backlog partitions wait for their turn."""
        began = time.monotonic()
        while True:
            committed, ends = self._committed(), self._consumer.end_offsets(self._partitions)
            lag = sum(ends[part] - committed[part] for part in self._partitions)
            if lag < len(self._partitions):
                return
            assert time.monotonic() - began < most, f"{lag} records behind after {most:g} s"
            time.sleep(LOOK_SECONDS)

    def _have_moved(
        self, since: dict[TopicPartition, int], committed: dict[TopicPartition, int], ends: dict[TopicPartition, int]
    ) -> bool:
        """All that have something to do, and these are most of them."""
        moved = [part for part in self._partitions if committed[part] > since[part]]
        idle = [part for part in self._partitions if ends[part] == since[part]]
        return len(moved) + len(idle) == len(self._partitions) and len(moved) > len(idle)

    def _committed(self) -> dict[TopicPartition, int]:
        kept = self._admin.list_group_offsets({self._group: None})[self._group]
        return {part: kept[part].offset if part in kept else 0 for part in self._partitions}

    def _members(self) -> int:
        """How many members have partitions; 0 while they are dealt out."""
        found = self._admin.describe_groups([self._group])[self._group]
        return len(found["members"]) if found["group_state"] == "Stable" else 0
