"""Records that `eventwire replay` sent again: how they are known, along the whole way."""

from __future__ import annotations

from streams.agents.messages import Received

REPLAYED_FROM = "replayed-from"
"""The header with the `topic/partition/offset` of the record that was sent again."""
REPLAYED_TIMESTAMP = "replayed-timestamp"
"""The header with the Kafka timestamp of the article's first record on that topic, ISO 8601."""

_HEADERS = (REPLAYED_FROM, REPLAYED_TIMESTAMP)


def is_replayed(received: Received) -> bool:
    """Whether the record is history and no news."""
    return any(name == REPLAYED_FROM for name, _ in received.headers)


def replay_headers(received: Received) -> tuple[tuple[str, bytes], ...]:
    """What goes along with whatever a stage makes of the record: nothing unless it was sent again."""
    return tuple((name, value) for name, value in received.headers if name in _HEADERS)
