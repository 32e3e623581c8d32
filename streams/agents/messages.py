"""What an agent takes in and hands out, free of Kafka and Faust, so that it can cross to a pool process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from streams.topics import Topic


@dataclass(frozen=True, slots=True)
class Received:
    """A record as it was read from its topic."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes
    timestamp: datetime
    """The record's Kafka timestamp, UTC."""
    headers: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """A record to be sent before the received one is acknowledged."""

    topic: Topic
    key: bytes | None
    value: bytes
    headers: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Observation:
    """A figure for `streams/metrics.py`: the metric's name there, its labels, and by how much or how long."""

    metric: str
    labels: tuple[str, ...]
    value: float


@dataclass(slots=True)
class Handled:
    """What a handler made of one record: deliveries in the order they must be sent, and figures."""

    deliveries: list[Delivery] = field(default_factory=list)
    observations: list[Observation] = field(default_factory=list)


Handler = Callable[[Received], Handled]
"""One stage's glue: decode, call the pure stage, encode.

It may raise `ArticleError`, which dead-letters the record; any other exception is dead-lettered as `stage-failed`.
It must not block on anything but its own computing, nor keep anything between two calls but caches.
"""
