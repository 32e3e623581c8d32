"""Topics read without a consumer group: from where one likes, leaving no trace on the cluster."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal, NamedTuple, Self

from kafka import TopicPartition
from kafka.errors import KafkaError

from streams.agents.messages import Received
from streams.broker.clients import open_consumer
from streams.errors import BrokerUnreachable, TopicProblem
from streams.topics import Topic


class Place(NamedTuple):
    """Where a record is."""

    topic: str
    partition: int
    offset: int

    @classmethod
    def of(cls, received: Received) -> Place:
        """The place of a record that was read."""
        return cls(received.topic, received.partition, received.offset)

    def __str__(self) -> str:
        return "/".join(map(str, tuple(self)))


Offsets = Mapping[tuple[str, int], int]
"""An offset of each topic and partition."""
Start = Literal["beginning", "end"] | datetime | Offsets
"""Where to begin to read: a moment is that of the records' Kafka timestamps; a partition without an offset, its end."""


ANSWER_MILLISECONDS = 5_000


class TopicReader:
    """Reads topics from their `beginning`, their `end` as it is when this is made, or from a moment or offsets on.

    With `newest`, what is there already is left out but for so many records of each partition. Raises
    `BrokerUnreachable`, and `TopicProblem` where a topic is missing. Records without a value (a compacted topic's
    deletions) are passed over.
    """

    def __init__(
        self, servers: Sequence[str], topics: Sequence[Topic], start: Start, *, newest: int | None = None
    ) -> None:
        self._servers = servers
        self._consumer = open_consumer(servers)
        try:
            partitions = [partition for topic in topics for partition in self._partitions(topic)]
            self._consumer.assign(partitions)
            self._ends: Mapping[Any, int] = self._consumer.end_offsets(partitions)
            begins = self._begins(partitions, start)
            self._total: int = sum(max(0, self._ends[partition] - begins[partition]) for partition in partitions)
            # Asked for here and now: kafka-python's own seek_to_end looks only when it first reads.
            for partition in partitions:
                least = 0 if newest is None else self._ends[partition] - newest
                self._consumer.seek(partition, max(begins[partition], least))
        except KafkaError as error:
            self._consumer.close()
            raise self._lost(error) from error
        except BaseException:
            self._consumer.close()
            raise

    @property
    def ends(self) -> Offsets:
        """Where the topics ended when this was made."""
        return {(partition.topic, partition.partition): end for partition, end in self._ends.items()}

    @property
    def total(self) -> int:
        """How many records there are up to those ends, at most: compaction leaves gaps."""
        return self._total

    def poll(self, seconds: float) -> list[Received]:
        """The records that arrived, as soon as there are any; none after that many seconds."""
        try:
            batches = self._consumer.poll(timeout_ms=int(seconds * 1000))
        except KafkaError as error:
            raise self._lost(error) from error
        return [_received(record) for batch in batches.values() for record in batch if record.value is not None]

    def until_end(self) -> Iterator[Received]:
        """The records up to the end of the topics as it was when this was made."""
        while any(self._consumer.position(partition) < end for partition, end in self._ends.items()):
            for received in self.poll(1):
                if received.offset < self._ends[TopicPartition(received.topic, received.partition)]:
                    yield received

    def is_answered(self) -> bool:
        """Whether the brokers answer just now: they are asked, and given some seconds."""
        try:
            self._consumer.end_offsets(list(self._ends), timeout_ms=ANSWER_MILLISECONDS)
        except KafkaError:
            return False
        return True

    def close(self) -> None:
        """Leave."""
        self._consumer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _partitions(self, topic: Topic) -> list[TopicPartition]:
        found = self._consumer.partitions_for_topic(topic.name)
        if not found:
            raise TopicProblem(f"no topic {topic.name} at {', '.join(self._servers)}: make it with `eventwire topics`")
        return [TopicPartition(topic.name, partition) for partition in sorted(found)]

    def _begins(self, partitions: Sequence[TopicPartition], start: Start) -> Mapping[Any, int]:
        if start == "end":
            return self._ends
        begins: Mapping[Any, int] = self._consumer.beginning_offsets(partitions)
        if isinstance(start, datetime):
            moment = int(start.timestamp() * 1000)
            found = self._consumer.offsets_for_times(dict.fromkeys(partitions, moment))
            # None where every record is older, and where there is none at all.
            return {one: self._ends[one] if found.get(one) is None else found[one].offset for one in partitions}
        if isinstance(start, Mapping):
            # What retention has removed meanwhile is passed over.
            wanted = {one: start.get((one.topic, one.partition), self._ends[one]) for one in partitions}
            return {one: max(offset, begins[one]) for one, offset in wanted.items()}
        return begins

    def _lost(self, error: KafkaError) -> BrokerUnreachable:
        return BrokerUnreachable(f"the broker at {', '.join(self._servers)} does not answer any more ({error})")


def _received(record: Any) -> Received:
    return Received(
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        key=record.key,
        value=record.value,
        timestamp=datetime.fromtimestamp(max(record.timestamp, 0) / 1000, UTC),
        headers=tuple((name, content or b"") for name, content in record.headers or ()),
    )
