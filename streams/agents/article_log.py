"""What the log says of each article: a line a stage at `debug`, or, where it failed, one at `warning`.

Never a word of its text, nor an error's message, since some quote it: the dead letter has the message. Ids are as
others wrote them; `streams/logs.py` makes every line harmless.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from time import monotonic

import structlog

from streams.agents.failure import Failure
from streams.agents.messages import Delivery, Received

ID_CHARACTERS = 200
"""The longest id that is logged; what is longer is cut."""

_log = structlog.get_logger(__name__)


class ArticleLog:
    """The lines of one stage."""

    def __init__(self, stage: str) -> None:
        self._stage = stage

    def done(self, received: Received, made: Sequence[Delivery], since: float) -> None:
        """An article is acknowledged, and Kafka has all that the stage made of it. `since` is of `monotonic()`."""
        if logging.getLogger(__name__).isEnabledFor(logging.DEBUG):
            _log.debug("article done", **self._whose(received, made), records=len(made), seconds=_seconds(since))

    def failed(self, received: Received, letters: Sequence[Delivery], failure: Failure, since: float) -> None:
        """An article is dead-lettered: the letter and, where the article can be told, its account."""
        _log.warning("article failed", **self._whose(received, letters), code=failure.code, seconds=_seconds(since))

    def _whose(self, received: Received, made: Sequence[Delivery]) -> dict[str, object]:
        """The last record that a stage makes of an article has its id as the key: the article itself, or its account."""
        key = made[-1].key if made else received.key
        return {
            "article": key.decode("utf-8", "replace")[:ID_CHARACTERS] if key else None,
            "topic": received.topic,
            "partition": received.partition,
            "offset": received.offset,
            "stage": self._stage,
        }


def _seconds(since: float) -> float:
    """How long it has been under way, waiting for those before it included."""
    return round(monotonic() - since, 4)
