"""The topics of `streams/topics.py` on a cluster: made where missing, compared where there, never changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kafka import KafkaAdminClient
from kafka.admin import ConfigResource, ConfigResourceType
from kafka.errors import KafkaError

from streams.broker.clients import open_admin
from streams.errors import TopicProblem
from streams.settings import settings
from streams.topics import ALL, Topic

CHECKED = ("cleanup.policy", "max.message.bytes")
"""The settings of a topic that would break the pipeline when they differ; retention is its owner's business."""


@dataclass(frozen=True, slots=True)
class TopicState:
    """A topic on the cluster. `partitions` is 0 where it is missing; `problems` says in words what differs."""

    topic: Topic
    partitions: int
    made: bool = False
    problems: tuple[str, ...] = ()


def make_topics(servers: Sequence[str], topics: Iterable[Topic] = ALL) -> list[TopicState]:
    """Make the topics that are missing, and say how all of them are.

    Raises `BrokerUnreachable`, and `TopicProblem` where the cluster refuses to make one.
    """
    wanted = list(topics)
    with open_admin(servers) as admin:
        there = _partitions(admin, wanted)
        missing = [topic for topic in wanted if topic.name not in there]
        if missing:
            _create(admin, missing)
        made = {topic.name for topic in missing}
        return [
            TopicState(state.topic, state.partitions, made=state.topic.name in made, problems=state.problems)
            for state in _states(admin, wanted)
        ]


def check_topics(servers: Sequence[str], topics: Iterable[Topic] = ALL) -> list[TopicState]:
    """Say how the topics are, and make none. Raises `BrokerUnreachable`."""
    with open_admin(servers) as admin:
        return _states(admin, list(topics))


def require_topics(servers: Sequence[str], topics: Iterable[Topic]) -> None:
    """Raise `TopicProblem` where one of the topics is missing, and `BrokerUnreachable`."""
    wanted = list(topics)
    with open_admin(servers) as admin:
        there = _partitions(admin, wanted)
    missing = [topic.name for topic in wanted if topic.name not in there]
    if missing:
        raise TopicProblem(f"no topic {', '.join(missing)} at {', '.join(servers)}: make it with `eventwire topics`")


def _create(admin: KafkaAdminClient, topics: Sequence[Topic]) -> None:
    new = {
        topic.name: {
            "num_partitions": settings().partitions,
            "replication_factor": settings().replication_factor,
            "configs": topic.config,
        }
        for topic in topics
    }
    try:
        answer = admin.create_topics(new, raise_errors=False)
        refused = [
            f"{topic['name']}: {topic.get('error_message') or 'error ' + str(topic['error_code'])}"
            for topic in answer["topics"]
            if topic["error_code"] not in (0, _ALREADY_THERE)
        ]
        if not refused:
            admin.wait_for_topics(list(new))
    except KafkaError as error:
        raise TopicProblem(f"the topics could not be made: {error}") from error
    if refused:
        raise TopicProblem(f"the cluster refuses to make {'; '.join(refused)}")


_ALREADY_THERE = 36
"""Kafka's error code for a topic that somebody else made meanwhile."""


def _partitions(admin: KafkaAdminClient, topics: Sequence[Topic]) -> dict[str, int]:
    """The number of partitions of each topic that exists."""
    wanted = {topic.name for topic in topics}
    # Asked for by name, a topic that is missing would be made on clusters that make topics by themselves.
    found = {name for name in admin.list_topics() if name in wanted}
    if not found:
        return {}
    return {topic["name"]: len(topic["partitions"]) for topic in admin.describe_topics(sorted(found))}


def _states(admin: KafkaAdminClient, topics: Sequence[Topic]) -> list[TopicState]:
    partitions = _partitions(admin, topics)
    configs = configs_of(admin, [topic.name for topic in topics if topic.name in partitions])
    return [
        TopicState(
            topic,
            partitions.get(topic.name, 0),
            problems=tuple(_problems(topic, partitions.get(topic.name, 0), configs.get(topic.name, {}))),
        )
        for topic in topics
    ]


def configs_of(admin: KafkaAdminClient, names: Sequence[str]) -> dict[str, dict[str, Any]]:
    """By topic, the settings in `CHECKED` as they hold on the cluster; none where we may not ask for them."""
    if not names:
        return {}
    resources = [ConfigResource(ConfigResourceType.TOPIC, name, list(CHECKED)) for name in names]
    found: dict[str, dict[str, Any]] = admin.describe_configs(resources, config_filter="all")["topic"]
    return found


def _problems(topic: Topic, partitions: int, config: dict[str, Any]) -> Iterable[str]:
    if partitions == 0:
        yield "is missing"
        return
    if partitions != settings().partitions:
        yield f"has {partitions} partitions, not {settings().partitions}"
    for name in CHECKED:
        value = config.get(name, {}).get("value")
        if value != topic.config[name]:
            yield f"has {name}={value}, not {topic.config[name]}"
