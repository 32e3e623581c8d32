"""The first word with a cluster: its brokers and topics, or in one line why it does not give them.

kafka-python and aiokafka's clients log why a connection failed, try again, and at last say only that nobody answered.
Here one connection is made, and what went wrong with it is told apart: what waiting mends, and what a person must.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

from aiokafka.cluster import ClusterMetadata
from aiokafka.conn import collect_hosts, create_conn
from aiokafka.errors import KafkaError
from aiokafka.protocol.metadata import MetadataRequest

from streams.broker.refusals import refusal
from streams.broker.security import Security
from streams.errors import BrokerHungUp, BrokerUnreachable, LoginRefused, OperatorError, TlsFailed

ANSWER_SECONDS = 5
"""How long a broker may take to accept a connection, and to answer."""

Address = tuple[str, int]


async def cluster_metadata(servers: Sequence[str], security: Security) -> ClusterMetadata:
    """What the cluster says of itself, by one of its `servers` and then by a broker at the address it goes by itself.

    Raises `LoginRefused` and `TlsFailed`, and `BrokerUnreachable` where none answers.
    """
    first = await _asked([(host, port) for host, port, _ in collect_hosts(servers)], security)
    return await _asked([(broker.host, broker.port) for broker in first.brokers()], security)


def problem_with(servers: Sequence[str], security: Security) -> OperatorError | None:
    """The error that `cluster_metadata` raises at present, None where it raises none."""
    try:
        asyncio.run(cluster_metadata(servers, security))
    except OperatorError as error:
        return error
    except ValueError as error:  # an address that is none, such as `host:port:port`
        return BrokerUnreachable(str(error))
    return None


async def _asked(addresses: Iterable[Address], security: Security) -> ClusterMetadata:
    """The answer of the first that gives one; where none does, what says most of why not.

    A login that one refuses is not tried with the others: accounts may be locked after a few.
    """
    problems: list[OperatorError] = []
    for host, port in addresses:
        try:
            return await _answer(host, port, security)
        except (KafkaError, OSError, ValueError) as error:
            problem = refusal(f"{host}:{port}", error, security)
            if isinstance(problem, LoginRefused):
                raise problem from error
            problems.append(problem)
    problems.sort(key=lambda problem: _TELLING.index(type(problem)))
    raise problems[0] if problems else BrokerUnreachable("the cluster names no broker")


_TELLING = (TlsFailed, BrokerHungUp, BrokerUnreachable)


async def _answer(host: str, port: int, security: Security) -> ClusterMetadata:
    connection = await create_conn(
        host, port, client_id="eventwire", request_timeout_ms=ANSWER_SECONDS * 1000, **security.for_clients()
    )
    try:
        found = ClusterMetadata()
        found.update_metadata(await connection.send(MetadataRequest(None)))
        return found
    finally:
        connection.close()
