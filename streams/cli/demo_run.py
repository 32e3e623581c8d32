"""One run of the demo: articles in, events printed, books kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from streams.errors import BadFile, NotFinished
from streams.exports.distinct import Distinct
from streams.exports.events import as_object
from streams.exports.ledger import Ledger
from streams.exports.reading import TopicReader
from streams.feeds.files import ReadArticle
from streams.feeds.kafka import Fed, feed
from streams.topics import ACCOUNTS, CODED, DEAD_LETTERS

NAMED = 10
"""Missing articles that are named in an error at most."""
Show = Callable[[dict[str, Any], bytes], None]


class DemoRun:
    """Feeds articles and follows what comes of them; records of earlier runs are not looked at."""

    def __init__(self, servers: Sequence[str], show: Show) -> None:
        """`show` is given each event once: as an object, and as its bytes came."""
        self._servers = servers
        self._show = show
        # Before anything is fed, so that the ends of the topics are where this run begins.
        self._reader = TopicReader(servers, [CODED, ACCOUNTS, DEAD_LETTERS], "end")
        self._distinct = Distinct()
        self.ledger = Ledger()
        self.started = time.monotonic()

    def feed(self, articles: Iterable[ReadArticle | BadFile], refused: Callable[[BadFile], None]) -> Fed:
        """Feed the articles."""
        self.started = time.monotonic()
        return feed(articles, self._servers, delivered=self.ledger.fed, refused=refused)

    def follow(self, seconds: float) -> None:
        """Take in what arrives within that time, or a little more."""
        for received in self._reader.poll(seconds):
            if received.topic == DEAD_LETTERS.name:
                self.ledger.dead_letter((received.key or b"").decode("utf-8", "replace"))
            elif (record := as_object(received.value)) is None:
                continue
            elif received.topic == ACCOUNTS.name:
                self.ledger.account(record)
            elif self._distinct.is_new(str(record.get("id"))):
                self.ledger.event(str(record.get("id")))
                self._show(record, received.value)

    def unfinished(self, log: str) -> NotFinished:
        """The error that says which articles, or events, are missing."""
        articles, events = self.ledger.unsettled, self.ledger.unseen
        what = []
        if articles:
            what.append(f"{len(articles)} of {self.ledger.articles} articles have no account: {_some(articles)}")
        if events:
            what.append(f"{len(events)} events were accounted for and not seen: {_some(events)}")
        waited = time.monotonic() - self.started
        return NotFinished(f"after {waited:.0f} s {'; '.join(what)} (the workers' log: {log})")

    def close(self) -> None:
        """Leave the broker."""
        self._reader.close()


def _some(names: Sequence[str]) -> str:
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")
