"""The events, followed as they arrive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

import orjson

from streams.exports.distinct import Distinct
from streams.exports.filters import EventFilter
from streams.exports.reading import TopicReader
from streams.topics import CODED

Event = dict[str, Any]
"""An event as its JSON stands on the topic; read loosely, so that fields which join later do not break a reader."""


def follow_events(
    servers: Sequence[str], wanted: EventFilter, start: Literal["beginning", "end"], *, until_end: bool = False
) -> Iterator[tuple[Event, bytes]]:
    """The events of `events.coded.v1` that are wanted, each once, and their bytes as they came.

    It goes on without end, or up to the topic's present end. Raises `BrokerUnreachable` and `TopicProblem`. What is
    no event is passed over: none of our agents wrote it.
    """
    distinct = Distinct()
    with TopicReader(servers, [CODED], start) as reader:
        for received in reader.until_end() if until_end else _without_end(reader):
            event = as_object(received.value)
            if (
                event is not None
                and holds_together(event)
                and wanted.matches(event)
                and distinct.is_new(str(event.get("id")))
            ):
                yield event, received.value


def as_object(value: bytes) -> Event | None:
    """The JSON object in a record's bytes, None where it is not one."""
    try:
        found = orjson.loads(value)
    except orjson.JSONDecodeError:
        return None
    return found if isinstance(found, dict) else None


def holds_together(event: Event) -> bool:
    """Whether all of an event that its readers take apart or count with is of the kind they take it for."""
    parts = [event.get(name) for name in ("source", "target", "sentence", "trigger")]
    if not all(isinstance(part, dict | None) for part in parts):
        return False
    numbers = [event.get("quad_class"), *(part.get(edge) for part in parts if part for edge in ("start", "end"))]
    return all(isinstance(number, int | None) for number in numbers) and isinstance(
        event.get("confidence"), int | float | None
    )


def _without_end(reader: TopicReader) -> Iterator[Any]:
    while True:
        yield from reader.poll(1)
