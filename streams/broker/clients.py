"""kafka-python's clients as we use them: quiet, quick to say that nobody answers, never making topics by accident."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer
from kafka.errors import KafkaError

from streams.broker.contact import problem_with
from streams.broker.security import UNSECURED, Security, security
from streams.errors import BrokerHungUp, BrokerUnreachable, LoginRefused, TlsFailed
from streams.topics import MEBIBYTE, RECORD_BYTES

REACH_SECONDS = 6
"""How long a broker may take to answer at first."""

# They log each failed attempt; what matters of them is raised, as one error.
for library in ("kafka", "aiokafka"):
    logging.getLogger(library).setLevel(logging.CRITICAL)


def open_admin(
    servers: Sequence[str], *, seconds: float = REACH_SECONDS, link: Security | None = None
) -> KafkaAdminClient:
    """The admin client, over a link as the settings say unless another is given.

    Raises `BrokerUnreachable` where no broker answers in that many seconds, and `LoginRefused` and `TlsFailed`.
    """
    link = link or security()
    with reaching(servers, link):
        return KafkaAdminClient(**_common(servers, link, seconds), request_timeout_ms=20_000)


def open_consumer(servers: Sequence[str]) -> KafkaConsumer:
    """A consumer without a group: whoever uses it assigns partitions and offsets itself.

    Raises `BrokerUnreachable`, `LoginRefused` and `TlsFailed`.
    """
    link = security()
    with reaching(servers, link):
        return KafkaConsumer(
            **_common(servers, link),
            group_id=None,
            enable_auto_commit=False,
            allow_auto_create_topics=False,
            auto_offset_reset="earliest",  # an offset that retention has removed
            max_partition_fetch_bytes=RECORD_BYTES,
            fetch_max_wait_ms=200,
        )


def open_producer(servers: Sequence[str]) -> KafkaProducer:
    """A producer whose records are all acknowledged by all copies, and none written twice by a retry.

    Raises `BrokerUnreachable`, `LoginRefused` and `TlsFailed`.
    """
    link = security()
    with reaching(servers, link):
        return KafkaProducer(
            **_common(servers, link),
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
def reaching(servers: Sequence[str], link: Security) -> Iterator[None]:
    """Turn kafka-python's failures to reach a broker into errors that say why, and name the servers."""
    if link != UNSECURED and isinstance(problem := problem_with(servers, link), LoginRefused | TlsFailed):
        raise problem  # kafka-python would try a password that is refused again and again, and then not say so
    try:
        yield
    except (KafkaError, OSError, ValueError) as error:
        problem = problem_with(servers, link)
        if isinstance(problem, LoginRefused | TlsFailed | BrokerHungUp):
            raise problem from error
        reason = problem or str(error) or type(error).__name__
        raise BrokerUnreachable(
            f"no Kafka broker answers at {', '.join(servers)} ({reason}): start one with `eventwire broker`, "
            "or set EVENTWIRE_BOOTSTRAP_SERVERS to yours"
        ) from error


def _common(servers: Sequence[str], link: Security, seconds: float = REACH_SECONDS) -> dict[str, Any]:
    return {
        "bootstrap_servers": list(servers),
        "client_id": "eventwire",
        "bootstrap_timeout_ms": int(seconds * 1000),
        "reconnect_backoff_max_ms": 1_000,
        **link.for_clients(),
    }
