"""A record is never larger on Kafka than we think."""

from __future__ import annotations

import base64
import os

import pytest
from aiokafka.record.default_records import DefaultRecordBatchBuilder

from streams.agents.messages import Delivery
from streams.agents.sizes import bytes_of
from streams.topics import IDENTIFIED, MEBIBYTE

LZ4 = 3


@pytest.mark.parametrize("value", [b"", b"{}", base64.b64encode(os.urandom(6 * MEBIBYTE)), b"a" * MEBIBYTE])
@pytest.mark.parametrize("headers", [(), (("a name", b"a value"), ("b", b"x" * 300))])
def test_a_batch_of_one_record_takes_no_more(value: bytes, headers: tuple[tuple[str, bytes], ...]) -> None:
    """The second is what nobody can make smaller, and lz4 makes larger."""
    batch = DefaultRecordBatchBuilder(2, LZ4, 0, -1, -1, 0, 2**31)
    batch.append(0, timestamp=1_752_312_600_000, key=b"a key", value=value, headers=list(headers))
    assert len(batch.build()) <= bytes_of(Delivery(IDENTIFIED, b"a key", value, headers))
