"""The lag as it is shown: records and seconds, of the partitions that are this worker's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client import REGISTRY

from streams.agents import lag
from streams.agents.messages import Received
from streams.agents.reached import Reached
from streams.topics import RAW

STAGE = "lagging"


def shown(name: str, partition: int) -> float | None:
    labels = {"stage": STAGE, "topic": RAW.name, "partition": str(partition)}
    return REGISTRY.get_sample_value(f"eventwire_committed_{name}", labels)


def test_lag_is_told_in_records_and_seconds_and_only_of_ones_own_partitions() -> None:
    reached = Reached()
    reached.read(Received(RAW.name, 0, 7, None, b"", datetime.now(UTC) - timedelta(minutes=5)))
    lag._show(STAGE, RAW, {0: 3, 1: 0, 2: 4}, reached)
    assert [shown("lag", partition) for partition in (0, 1, 2)] == [3, 0, 4]
    assert shown("lag_seconds", 0) == pytest.approx(300, abs=60)
    assert shown("lag_seconds", 1) == 0
    assert shown("lag_seconds", 2) is None  # nothing of it has been read: nobody knows how old it is
    lag._show(STAGE, RAW, {2: 0}, reached)
    assert [shown("lag", partition) for partition in (0, 1, 2)] == [None, None, 0]
    assert [shown("lag_seconds", partition) for partition in (0, 1, 2)] == [None, None, 0]
