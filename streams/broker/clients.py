"""kafka-python's clients as we use them: quiet, quick to say that nobody answers, never making topics by accident."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer
from kafka.errors import KafkaError

from streams.errors import BrokerUnreachable
from streams.topics import MEBIBYTE, RECORD_BYTES

REACH_SECONDS = 6
"""How long a broker may take to answer at first."""

# kafka-python logs each failed attempt; what matters of them is raised, as one error.
logging.getLogger("kafka").setLevel(logging.CRITICAL)


def open_admin(servers: Sequence[str], *, seconds: float = REACH_SECONDS) -> KafkaAdminClient:
    """The admin client. Raises `BrokerUnreachable` where no broker answers in that many seconds."""
    with reaching(servers):
        return KafkaAdminClient(**_common(servers, seconds), request_timeout_ms=20_000)


def open_consumer(servers: Sequence[str]) -> KafkaConsumer:
    """A consumer without a group: whoever uses it assigns partitions and offsets itself.

    Raises `BrokerUnreachable`.
    """
    with reaching(servers):
        return KafkaConsumer(
            **_common(servers),
            group_id=None,
            enable_auto_commit=False,
            allow_auto_create_topics=False,
            auto_offset_reset="earliest",  # an offset that retention has removed
            max_partition_fetch_bytes=RECORD_BYTES,
            fetch_max_wait_ms=200,
        )


def open_producer(servers: Sequence[str]) -> KafkaProducer:
    """A producer whose records are all acknowledged by all copies, and none written twice by a retry.

    Raises `BrokerUnreachable`.
    """
    with reaching(servers):
        return KafkaProducer(
            **_common(servers),
            acks="all",
            enable_idempotence=True,
            compression_type="lz4",
            linger_ms=5,
            max_request_size=RECORD_BYTES + MEBIBYTE,  # the topic's own limit is what decides
            max_block_ms=20_000,
            delivery_timeout_ms=60_000,
            allow_auto_create_topics=False,
        )


@contextmanager
def reaching(servers: Sequence[str]) -> Iterator[None]:
    """Turn kafka-python's failures to reach a broker into `BrokerUnreachable`, which names the servers."""
    try:
        yield
    except (KafkaError, OSError, ValueError) as error:
        # ValueError: an address that is none, such as `host:port:port`.
        reason = str(error) or type(error).__name__
        raise BrokerUnreachable(
            f"no Kafka broker answers at {', '.join(servers)} ({reason}): start one with `eventwire broker`, "
            "or set EVENTWIRE_BOOTSTRAP_SERVERS to yours"
        ) from error


def _common(servers: Sequence[str], seconds: float = REACH_SECONDS) -> dict[str, Any]:
    return {
        "bootstrap_servers": list(servers),
        "client_id": "eventwire",
        "bootstrap_timeout_ms": int(seconds * 1000),
        "reconnect_backoff_max_ms": 1_000,
    }
