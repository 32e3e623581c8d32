"""What a worker asks of its topics again and again: whether they are there and the same, and what they take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kafka import KafkaAdminClient

from streams.broker.admin import configs_of


@dataclass(frozen=True, slots=True)
class TopicFacts:
    """A topic as it is on the cluster."""

    id: str | None
    """A topic that was deleted and made again has another. None from brokers before 2.8."""
    max_bytes: int | None
    """The largest batch it takes (`max.message.bytes`), None where we may not ask."""


def topic_facts(admin: KafkaAdminClient, names: Sequence[str]) -> dict[str, TopicFacts]:
    """Of each of these topics that is there, by name. None is made by being asked for. Raises `KafkaError`."""
    there = [topic for topic in admin.describe_topics(list(names)) if topic["partitions"]]
    configs = configs_of(admin, [topic["name"] for topic in there])
    return {
        topic["name"]: TopicFacts(topic.get("topic_id"), _number(configs.get(topic["name"], {}))) for topic in there
    }


def _number(config: dict[str, dict[str, str]]) -> int | None:
    value = config.get("max.message.bytes", {}).get("value")
    return int(value) if value else None
