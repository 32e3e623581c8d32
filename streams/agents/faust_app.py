"""A Faust app as we need it: at least once, no tables, no topics of its own making, 9 MiB records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

import faust
from faust.app.base import BootStrategy
from faust.transport.drivers.aiokafka import Producer, Transport

from streams.agents.cluster import Cluster
from streams.agents.credentials import credentials
from streams.agents.limits import BATCH_BYTES, Limits
from streams.agents.preparation import Preparation
from streams.agents.runner import Runner
from streams.agents.stage import Stage
from streams.agents.topic_watch import TopicWatch
from streams.broker.security import security
from streams.settings import settings
from streams.topics import MEBIBYTE, RECORD_BYTES

BUFFERED = 64
"""Records fetched and not yet begun: enough to never run dry, few enough that a worker's memory and drain are small."""
REQUEST_SECONDS = 120.0
"""After so long an undelivered record is an error, and the worker ends rather than wait on (Faust's default: 20 min). A
broker that comes back sooner finds the workers as it left them, and events flow again at once."""
HEARTBEAT_SECONDS = 1.0
"""So late a worker hears that partitions are dealt out anew; until all have heard, those that have stand still."""


class IdempotentProducer(Producer):  # type: ignore[misc]
    """Faust turns idempotence on for `exactly_once` alone; here resent batches must not appear twice either."""

    mundane_level = "debug"

    def _settings_extra(self) -> Mapping[str, Any]:
        return {"acks": "all", "enable_idempotence": True}


class WebFirst(BootStrategy):  # type: ignore[misc]
    """Starts the web before Kafka, and Kafka when the worker can take records."""

    preparation: Preparation
    topic_watch: TopicWatch

    def server(self) -> Iterable[Any]:
        """Faust's services, in the order they are started; stopped in the reverse one."""
        return chain(
            self.sensors(),
            self.web_server(),
            [self.preparation, self.topic_watch],
            self.kafka_producer(),
            self.kafka_consumer(),
            self.agents(),
            self.kafka_conductor(),
            self.tables(),
        )


def configured(stage: Stage, runner: Runner, limits: Limits) -> faust.App:
    """The stage's Faust app, without its agent; it joins its group when the runner is warm.

    `limits` are kept as the cluster has them.
    """
    chosen, link = settings(), security()
    folders = chosen.cache / "faust"
    folders.mkdir(parents=True, exist_ok=True)
    app = faust.App(
        stage.group,
        broker=[f"kafka://{server}" for server in chosen.bootstrap_servers],
        broker_credentials=credentials(link),
        store="memory://",
        # Faust makes this folder, though nothing of ours is kept in it
        datadir=folders / stage.group,
        origin=None,
        autodiscover=False,
        # Topics are made by `eventwire topics`, and there is nothing to lead or to keep in tables
        topic_allow_declare=False,
        topic_disable_leader=True,
        table_standby_replicas=0,
        # In
        consumer_auto_offset_reset="earliest",
        consumer_max_fetch_size=RECORD_BYTES + MEBIBYTE,
        broker_max_poll_records=BUFFERED,
        broker_session_timeout=chosen.session_timeout,
        broker_heartbeat_interval=HEARTBEAT_SECONDS,
        broker_commit_interval=1.0,
        stream_buffer_maxsize=BUFFERED,
        stream_wait_empty=True,
        # Out
        producer_acks=-1,
        producer_linger=0.005,
        producer_compression_type="lz4",
        producer_max_batch_size=BATCH_BYTES,
        producer_max_request_size=RECORD_BYTES + MEBIBYTE,
        producer_request_timeout=REQUEST_SECONDS,
        # Web: ours only
        web_enabled=True,
        web_bind=chosen.web_host,
        web_host=chosen.web_host,
        web_port=stage.web_port,
        web_router_enabled=False,
        web_tables_enabled=False,
        # Logs are configured in `streams/logs.py`
        worker_redirect_stdouts=False,
    )
    transport = Transport(app.conf.broker_consumer, app)
    transport.Producer = IdempotentProducer
    app.transport = transport
    app.boot_strategy = WebFirst(app)
    cluster = Cluster(chosen.bootstrap_servers, link, (stage.reads, *stage.writes))
    app.boot_strategy.preparation = Preparation(cluster, runner)
    app.boot_strategy.topic_watch = TopicWatch(app, stage, limits, cluster)
    return app
