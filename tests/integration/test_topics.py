"""Topics are made as declared, and what differs is said and left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pytest

from streams.broker.admin import check_topics, make_topics, require_topics
from streams.broker.clients import open_admin
from streams.errors import TopicProblem
from streams.topics import ACCOUNTS, ALL, CODED, RAW, Topic

pytestmark = pytest.mark.kafka

RemoveTopics = Callable[[Sequence[str], Iterable[Topic]], None]


def test_topics_are_made_as_declared_and_only_once(topics: str) -> None:
    states = check_topics([topics])
    assert [state.topic for state in states] == list(ALL)
    assert {state.partitions for state in states} == {12}
    assert [problem for state in states for problem in state.problems] == []
    assert not any(state.made for state in make_topics([topics]))


def test_what_differs_is_said_and_not_changed(topics: str, remove_topics: RemoveTopics) -> None:
    remove_topics([topics], [ACCOUNTS, CODED, RAW])
    with open_admin([topics]) as admin:
        admin.create_topics(
            {
                ACCOUNTS.name: {"num_partitions": 12, "replication_factor": 1},
                RAW.name: {"num_partitions": 3, "replication_factor": 1, "configs": RAW.config},
            },
            wait_for_metadata=True,
        )
    problems = {state.topic: state.problems for state in make_topics([topics]) if state.problems or state.made}
    assert problems == {
        RAW: ("has 3 partitions, not 12",),
        ACCOUNTS: (
            "has cleanup.policy=delete, not compact",
            f"has max.message.bytes=10485760, not {ACCOUNTS.max_bytes}",
        ),
        CODED: (),
    }


def test_a_missing_topic_is_named(topics: str, remove_topics: RemoveTopics) -> None:
    remove_topics([topics], [CODED])
    assert [state.problems for state in check_topics([topics], [CODED])] == [("is missing",)]
    with pytest.raises(TopicProblem, match=r"events\.coded\.v1.*eventwire topics"):
        require_topics([topics], [RAW, CODED])
