"""A stage small enough to test the worker with, run as `python -m tests.integration.agents.tiny_stage [pooled]`.

It writes what it reads to the identified topic, but for records that ask for something else:
`{"poison": true}` is bad input, `{"hang": true}` never ends, `{"die": true}` ends its process, and `{"raise": true}`
is a bug. `{"slow": seconds}` takes its time.
"""

from __future__ import annotations

import os
import sys
import time

import orjson

from streams import logs
from streams.agents.messages import Delivery, Handled, Handler, Received
from streams.agents.stage import Stage
from streams.errors import InvalidArticle
from streams.settings import settings
from streams.topics import ACCOUNTS, DEAD_LETTERS, IDENTIFIED, RAW


def handler() -> Handler:
    """Echo."""
    return handle


def handle(received: Received) -> Handled:
    """Do as the record asks."""
    asked = orjson.loads(received.value)
    if "poison" in asked:
        raise InvalidArticle("text: Field required")
    if "die" in asked:
        os._exit(3)
    if "raise" in asked:
        raise ZeroDivisionError("a bug")
    time.sleep(3600 if "hang" in asked else asked.get("slow", 0))
    return Handled([Delivery(IDENTIFIED, received.key, received.value, received.headers)])


if __name__ == "__main__":
    from streams.agents.worker import run

    logs.configure(settings().log_level, stage="tiny")
    stage = Stage(
        "tiny",
        reads=RAW,
        handler="tests.integration.agents.tiny_stage:handler",
        writes=(IDENTIFIED, ACCOUNTS, DEAD_LETTERS),
        position=0,
        pooled="pooled" in sys.argv[1:],
    )
    sys.exit(run(stage))
