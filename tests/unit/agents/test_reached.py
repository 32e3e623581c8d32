"""How far a stage has come in each partition, in Kafka's time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from streams.agents.messages import Received
from streams.agents.reached import Reached
from tests.unit.agents.helpers import MOMENT, received


def at(seconds: float, partition: int = 2) -> Received:
    return replace(received(partition=partition), timestamp=MOMENT + timedelta(seconds=seconds))


def test_a_partition_is_behind_by_the_age_of_its_oldest_record_under_way() -> None:
    reached, now = Reached(), MOMENT + timedelta(seconds=100)
    assert reached.seconds_behind(2, now) is None
    for seconds in (10, 20):
        reached.read(at(seconds))
    reached.read(at(5, partition=3))
    assert (reached.seconds_behind(2, now), reached.seconds_behind(3, now)) == (90, 95)
    reached.acknowledged(at(10))
    assert reached.seconds_behind(2, now) == 80


def test_a_quiet_partition_is_behind_its_new_record_only() -> None:
    """Not behind the last one, of an hour ago: one record would look like an hour's lag."""
    reached = Reached()
    reached.read(at(0))
    reached.acknowledged(at(0))
    reached.read(at(3600))
    assert reached.seconds_behind(2, MOMENT + timedelta(seconds=3601)) == 1


def test_with_nothing_under_way_the_last_acknowledged_is_counted_from() -> None:
    reached = Reached()
    reached.read(at(10))
    reached.acknowledged(at(10))
    assert reached.seconds_behind(2, MOMENT + timedelta(seconds=12)) == 2
    assert reached.seconds_behind(2, MOMENT) == 0  # a clock that is ahead


def test_the_partitions_of_others_are_forgotten() -> None:
    reached = Reached()
    reached.read(at(10))
    reached.acknowledged(at(10))
    reached.keep({3})
    assert reached.seconds_behind(2, MOMENT) is None
