"""One deployment for all tests here: it takes half a minute to come up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from streams.broker.admin import make_topics
from streams.broker.broker import Broker
from tests.deploy.live.stack import Stack
from tests.integration.conftest import _free_port


@pytest.fixture(scope="package")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The deployment under load, on a Kafka of its own."""
    broker = Broker(port=_free_port(), folder=tmp_path_factory.mktemp("kafka"))
    broker.start()
    try:
        make_topics([broker.address])
        folder = tmp_path_factory.mktemp("live")
        with Stack(broker.address, folder, _free_port) as running:
            yield running
        for log in sorted(folder.glob("*.log")):
            print(f"--- {log.name}\n{log.read_text(encoding='utf-8')[-3_000:]}")  # noqa: T201 - seen where a test fails
    finally:
        broker.stop()
