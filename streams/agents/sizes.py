"""How large a record is on Kafka."""

from __future__ import annotations

from streams.agents.messages import Delivery

RECORD_OVERHEAD = 256
"""Bytes: a batch's header (61) and a record's own lengths and offsets, generously."""
BLOCK_BYTES = 8192
"""What lz4 can't make smaller it makes larger, by a byte in so many (measured: 8 in 64 KiB)."""
HEADER_OVERHEAD = 10
"""Bytes: a header's two lengths, at most five each."""


def bytes_of(delivery: Delivery) -> int:
    """The record's bytes before compression, never less than Kafka counts."""
    headers = sum(len(name.encode()) + len(value) + HEADER_OVERHEAD for name, value in delivery.headers)
    size = len(delivery.key or b"") + len(delivery.value) + headers
    return size + size // BLOCK_BYTES + RECORD_OVERHEAD
