"""Kafka's lag from outside, under the names of danielqsj's kafka_exporter, which can't be had as a package here.

The figures are a real Kafka's; what stands in is the program that serves them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from kafka import KafkaAdminClient, KafkaConsumer
from prometheus_client import CollectorRegistry, start_http_server
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from streams.app import PIPELINE

LABELS = ["consumergroup", "topic", "partition"]


class KafkaExporter(Collector):
    """Serves `kafka_brokers` and the stages' groups' lag and offsets while its `with` lasts."""

    def __init__(self, servers: str, port: int) -> None:
        self._servers = servers
        self._port = port

    def __enter__(self) -> Self:
        self._admin = KafkaAdminClient(bootstrap_servers=self._servers)
        self._consumer = KafkaConsumer(bootstrap_servers=self._servers, group_id=None)
        registry = CollectorRegistry()
        self._server, self._thread = start_http_server(self._port, "127.0.0.1", registry)
        registry.register(self)
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._consumer.close()
        self._admin.close()

    def describe(self) -> list[Metric]:
        """Nothing beforehand: Kafka is asked at each scrape only."""
        return []

    def collect(self) -> Iterator[Metric]:
        """Ask Kafka."""
        brokers = GaugeMetricFamily("kafka_brokers", "Number of Brokers in the Kafka Cluster.")
        brokers.add_metric([], len(self._admin.describe_cluster()["brokers"]))
        yield brokers
        lag = GaugeMetricFamily("kafka_consumergroup_lag", "Current Approximate Lag of a ConsumerGroup.", labels=LABELS)
        current = GaugeMetricFamily(
            "kafka_consumergroup_current_offset", "Current Offset of a ConsumerGroup.", labels=LABELS
        )
        for group in (stage.group for stage in PIPELINE):
            offsets = self._admin.list_group_offsets({group: None})[group]
            ends = self._consumer.end_offsets(list(offsets))
            for part, kept in offsets.items():
                labels = [group, part.topic, str(part.partition)]
                lag.add_metric(labels, ends[part] - kept.offset)
                current.add_metric(labels, kept.offset)
        yield lag
        yield current
