"""Fixtures for all tests: no test reads the settings of the person who runs it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from streams.settings import settings


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Drop `EVENTWIRE_*` (but for the cache, which holds Kafka's jars) around each test."""
    for name in list(os.environ):
        if name.startswith("EVENTWIRE_") and name != "EVENTWIRE_CACHE":
            monkeypatch.delenv(name)
    settings.cache_clear()
    yield
    settings.cache_clear()
