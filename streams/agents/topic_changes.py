"""What looking at the cluster again and again tells of a worker's topics: gone, made again, other limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import structlog

from streams.agents.limits import LEAST_BYTES, Limits
from streams.broker.facts import TopicFacts
from streams.errors import EventwireError, TopicProblem, TopicReplaced
from streams.topics import Topic

log = structlog.get_logger(__name__)

PATIENCE = 2
"""A topic must be missing in so many looks in a row: a broker that has just started may not know it yet."""


class TopicChanges:
    """What the looks at the cluster have told so far."""

    def __init__(self, reads: Topic, topics: Sequence[Topic], limits: Limits) -> None:
        self._reads = reads
        self._topics = topics
        self._limits = limits
        self._id: str | None = None
        self._missing = 0

    def look(self, found: Mapping[str, TopicFacts]) -> EventwireError | None:
        """Take note of what the cluster has; gives why the worker must end, or None."""
        missing = [topic.name for topic in self._topics if topic.name not in found]
        self._missing = self._missing + 1 if missing else 0
        if missing:
            return _gone(missing) if self._missing >= PATIENCE else None
        self._learn({name: facts.max_bytes for name, facts in found.items() if facts.max_bytes is not None})
        now = found[self._reads.name].id
        before, self._id = self._id or now, now
        if now != before:
            return TopicReplaced(f"{self._reads.name} was deleted and made again: the worker begins at its beginning")
        small = [topic.name for topic in self._topics if self._limits.of(topic) < LEAST_BYTES]
        return _too_small(small) if small else None

    def _learn(self, found: Mapping[str, int]) -> None:
        before = [self._limits.of(topic) for topic in self._topics]
        self._limits.learn(found)
        for topic, was in zip(self._topics, before, strict=True):
            if (takes := self._limits.of(topic)) != was:
                log.warning(
                    "a topic takes other records than before", topic=topic.name, bytes=takes, declared=topic.max_bytes
                )


def _gone(names: Sequence[str]) -> TopicProblem:
    return TopicProblem(
        f"gone while the worker ran: {', '.join(names)}. Make what is missing with `eventwire topics`, then start the "
        "worker again; what it had not delivered comes again"
    )


def _too_small(names: Sequence[str]) -> TopicProblem:
    return TopicProblem(
        f"max.message.bytes is under {LEAST_BYTES:,} on {', '.join(names)}: raise it (`eventwire topics` says to what)"
    )
