"""What the tests put on Kafka and find there, read to the very ends of the topics."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import orjson
from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer
from kafka.structs import TopicPartition

from streams.topics import RECORD_BYTES, Topic


class TestCluster:
    """A client of the tests' Kafka."""

    __test__ = False

    def __init__(self, servers: str) -> None:
        self.servers = servers

    def __enter__(self) -> Self:
        self._producer = KafkaProducer(bootstrap_servers=self.servers, max_request_size=RECORD_BYTES)
        self._consumer = KafkaConsumer(
            bootstrap_servers=self.servers,
            group_id=None,
            auto_offset_reset="earliest",
            max_partition_fetch_bytes=RECORD_BYTES,
            fetch_max_wait_ms=50,
        )
        return self

    def __exit__(self, *exception: object) -> None:
        self._producer.close()
        self._consumer.close()

    def feed(self, topic: Topic, records: Iterable[tuple[bytes | None, bytes]], **more: Any) -> None:
        """Put records, key and value, on a topic."""
        for key, value in records:
            self._producer.send(topic.name, key=key, value=value, **more)
        self._producer.flush()

    def read(self, topic: Topic) -> list[Any]:
        """All records of a topic, partition after partition."""
        parts = [TopicPartition(topic.name, part) for part in self._consumer.partitions_for_topic(topic.name)]
        ends = self._consumer.end_offsets(parts)
        self._consumer.assign(parts)
        self._consumer.seek_to_beginning(*parts)
        found: list[Any] = []
        while any(self._consumer.position(part) < ends[part] for part in parts):
            for batch in self._consumer.poll(timeout_ms=200).values():
                found += batch
        return sorted(found, key=lambda record: (record.partition, record.offset))

    def count(self, topic: Topic) -> int:
        """How many records a topic has had."""
        parts = [TopicPartition(topic.name, part) for part in self._consumer.partitions_for_topic(topic.name)]
        return sum(self._consumer.end_offsets(parts).values())

    def committed(self, group: str, topic: Topic) -> dict[int, int]:
        """The offsets a group has committed, by partition."""
        admin = KafkaAdminClient(bootstrap_servers=self.servers)
        try:
            offsets = admin.list_group_offsets({group: None})[group]
        finally:
            admin.close()
        return {part.partition: kept.offset for part, kept in offsets.items() if part.topic == topic.name}


class Worker(subprocess.Popen[bytes]):
    """A process whose standard error goes to the file `log`."""

    def __init__(self, command: list[str], environment: dict[str, str], log: Path) -> None:
        self.log = log
        with log.open("wb") as errors:
            super().__init__(command, env=environment, stderr=errors)

    def end(self) -> int:
        """Ask it to end, and give its exit status."""
        self.send_signal(signal.SIGTERM)
        return self.wait(30)

    def said(self, seconds: float = 30) -> list[dict[str, Any]]:
        """What it logged until it ended."""
        self.wait(seconds)
        return [orjson.loads(line) for line in self.log.read_bytes().splitlines()]


def wait_until(condition: Callable[[], bool], seconds: float = 60.0, what: str = "it") -> None:
    """Look again and again until the condition holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"{what} did not happen in {seconds:g} s"
        time.sleep(0.1)


def children_of(process: int) -> set[int]:
    """The ids of a process's children, of all its threads."""
    found: set[int] = set()
    for task in Path(f"/proc/{process}/task").iterdir():
        with suppress(OSError):  # a thread may end while it is asked
            found.update(int(child) for child in (task / "children").read_text(encoding="utf-8").split())
    return found


def is_running(process: int) -> bool:
    """Whether a process exists and is no zombie."""
    try:
        os.kill(process, 0)
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:  # gone, or going while it is read
        return False
    return state != "Z"
