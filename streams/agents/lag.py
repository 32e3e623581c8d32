"""How far a stage is behind: the records between the ends of its partitions and what it has committed, and their age."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import faust
import structlog
from aiokafka.errors import KafkaError
from faust.exceptions import ConsumerNotStarted
from faust.types import TP

from streams import metrics
from streams.agents.reached import Reached
from streams.topics import Topic

log = structlog.get_logger(__name__)

INTERVAL_SECONDS = 5.0


def watch_lag(app: faust.App, stage: str, topic: Topic, reached: Reached) -> None:
    """Keep `eventwire_committed_lag` and `…_seconds` of the partitions this worker has; absent while Kafka does not say."""

    async def watch() -> None:
        while not app.should_stop:
            if not app.rebalancing:
                try:
                    lags = await _lags(app, topic)
                except (KafkaError, ConsumerNotStarted) as error:
                    log.debug("the lag can't be had", because=repr(error))
                    lags = {}
                _show(stage, topic, lags, reached)
            await asyncio.sleep(INTERVAL_SECONDS)

    app.task(watch)


def _show(stage: str, topic: Topic, lags: dict[int, int], reached: Reached) -> None:
    metrics.COMMITTED_LAG.clear()
    metrics.COMMITTED_LAG_SECONDS.clear()
    reached.keep(lags)
    now = datetime.now(UTC)
    for partition, lag in lags.items():
        labels = (stage, topic.name, str(partition))
        metrics.COMMITTED_LAG.labels(*labels).set(lag)
        seconds = reached.seconds_behind(partition, now) if lag else 0.0
        if seconds is not None:
            metrics.COMMITTED_LAG_SECONDS.labels(*labels).set(seconds)


def committed_offsets(app: faust.App) -> dict[TP, int | None]:
    """By partition, the next offset to be read as this worker last committed it."""
    return dict(app.consumer._committed_offset)  # noqa: SLF001 - Faust tells nobody else


async def _lags(app: faust.App, topic: Topic) -> dict[int, int]:
    """By partition: its end less the committed offset, or less its beginning where nothing is committed."""
    consumer = app.consumer
    mine = [partition for partition in consumer.assignment() if partition.topic == topic.name]
    ends = await consumer.highwaters(*mine)
    begins = await consumer.earliest_offsets(*mine)
    committed = committed_offsets(app)
    return {one.partition: max(0, ends[one] - max(committed.get(one) or 0, begins[one])) for one in mine}
