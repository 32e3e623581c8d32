"""Events and accounts as they stand on their topics, made from one of the contract's examples."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest

from streams.agents.messages import Received
from streams.topics import ACCOUNTS, CODED

EXAMPLE = Path(__file__).resolve().parents[3] / "schemas" / "examples" / "events.coded.v1" / "praise.json"
NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
Make = Callable[..., Received]


def _event(**changes: Any) -> Received:
    value = orjson.loads(EXAMPLE.read_bytes()) | {"coded_at": NOON.isoformat()} | changes
    return Received(CODED.name, 0, 0, b"PRK-RUS", orjson.dumps(value), NOON)


def _account(*events: str, **changes: Any) -> Received:
    value = {"article_id": "a-1", "version": 1, "outcome": "coded", "events": events, "accounted_at": NOON.isoformat()}
    return Received(ACCOUNTS.name, 0, 0, b"a-1", orjson.dumps(value | changes), NOON)


@pytest.fixture
def event() -> Make:
    """Makes a record of `events.coded.v1`, with fields changed."""
    return _event


@pytest.fixture
def account() -> Make:
    """Makes a record of `articles.coded.v1` that lists those events of the article `a-1`."""
    return _account
