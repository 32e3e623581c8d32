"""Records on their way to the brokers, and the error that names one they did not take."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass

from streams.agents.messages import Delivery
from streams.agents.sizes import bytes_of
from streams.errors import Undelivered


@dataclass(frozen=True, slots=True)
class Sent:
    """A record that the producer has, and what is awaited until the brokers have it."""

    delivery: Delivery
    delivered: Awaitable[object]


async def all_delivered(sent: Sequence[Sent]) -> None:
    """Wait until the brokers have all of it. Raises `Undelivered`, naming one they have not."""
    try:
        await asyncio.gather(*(one.delivered for one in sent))
    except Exception as error:
        failed = (one.delivery for one in sent if _has_failed(one.delivered))
        raise undelivered(next(failed, sent[0].delivery), error) from error


def undelivered(delivery: Delivery, error: Exception) -> Undelivered:
    """The error that says which record, and why."""
    return Undelivered(
        f"a record of {bytes_of(delivery):,} bytes was not delivered to {delivery.topic.name} "
        f"({str(error) or repr(error)}): it comes again when the worker is started anew"
    )


def _has_failed(delivered: Awaitable[object]) -> bool:
    return isinstance(delivered, asyncio.Future) and delivered.done() and delivered.exception() is not None
