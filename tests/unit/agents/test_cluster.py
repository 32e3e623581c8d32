"""A cluster that goes away while a worker runs."""

from __future__ import annotations

from structlog.testing import capture_logs

from streams.agents.cluster import Cluster
from streams.broker.security import UNSECURED
from streams.topics import RAW


def test_a_cluster_that_is_away_is_waited_for_until_it_answers_again() -> None:
    cluster = Cluster(["kafka:9092"], UNSECURED, [RAW])
    cluster.is_there()
    assert cluster.not_ready() is None
    cluster.is_away("no broker answers")
    assert cluster.not_ready() == "waiting for Kafka at kafka:9092"
    cluster.is_there()
    assert cluster.not_ready() is None


def test_that_it_is_away_is_said_now_and_then_only() -> None:
    cluster = Cluster(["kafka:9092"], UNSECURED, [RAW])
    with capture_logs() as said:
        for _ in range(5):
            cluster.is_away("no broker answers")
    assert [(line["event"], line["because"]) for line in said] == [("waiting for Kafka", "no broker answers")]
