"""How far a stage is behind: the records between the ends of its partitions and what it has committed."""

from __future__ import annotations

import faust

from streams import metrics
from streams.topics import Topic

INTERVAL_SECONDS = 5.0


def watch_lag(app: faust.App, stage: str, topic: Topic) -> None:
    """Keep `eventwire_committed_lag` of the partitions this worker has."""

    async def measure() -> None:
        if app.rebalancing or app.should_stop:
            return
        consumer = app.consumer
        mine = [partition for partition in consumer.assignment() if partition.topic == topic.name]
        ends = await consumer.highwaters(*mine)
        begins = await consumer.earliest_offsets(*mine)
        committed = dict(consumer._committed_offset)  # noqa: SLF001 - Faust tells nobody else
        metrics.COMMITTED_LAG.clear()
        for partition in mine:
            done = max(committed.get(partition) or 0, begins[partition])
            lag = max(0, ends[partition] - done)
            metrics.COMMITTED_LAG.labels(stage, partition.topic, str(partition.partition)).set(lag)

    app.timer(INTERVAL_SECONDS, name=f"lag-{stage}")(measure)
