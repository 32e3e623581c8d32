"""What is on the page just now: the newest events, each once, without those that were withdrawn."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple, TypeVar

import orjson
import structlog
from pydantic import BaseModel, ValidationError

from streams.agents.messages import Received
from streams.topics import ACCOUNTS
from streams.watch.card import card
from streams.watch.ring import Ring
from streams.watch.seen import SeenAccount, SeenEvent
from streams.watch.withdrawals import Withdrawals

log = structlog.get_logger(__name__)
_R = TypeVar("_R", bound=BaseModel)


class _Shown(NamedTuple):
    number: int
    event: SeenEvent
    arrived: datetime


class Board:
    """Takes records of `events.coded.v1` and `articles.coded.v1`, and tells the ring what is new and what is withdrawn."""

    def __init__(self, ring: Ring) -> None:
        self.ring = ring
        self._withdrawals = Withdrawals()
        self._shown: dict[str, _Shown] = {}
        self._by_number: dict[int, str] = {}
        self._by_article: dict[str, set[str]] = {}

    def take(self, received: Received) -> None:
        """Take in a record. What is neither an event nor an account is passed over, with a line in the log."""
        if received.topic == ACCOUNTS.name:
            account = _read(SeenAccount, received)
            if account is not None:
                self._account(account)
            return
        event = _read(SeenEvent, received)
        if event is not None and event.id not in self._shown:
            self._show(event, received.timestamp)

    def _show(self, event: SeenEvent, arrived: datetime) -> None:
        if self._withdrawals.withdraws(event, arrived):
            return
        self._tell("event", card(event, arrived))
        self._shown[event.id] = _Shown(self.ring.newest, event, arrived)
        self._by_number[self.ring.newest] = event.id
        self._by_article.setdefault(event.article_id, set()).add(event.id)

    def _account(self, account: SeenAccount) -> None:
        self._withdrawals.take(account)
        for identifier in sorted(self._by_article.get(account.article_id, ())):
            shown = self._shown[identifier]
            if self._withdrawals.withdraws(shown.event, shown.arrived):
                self.ring.take_back(shown.number)
                self._forget(identifier)
                self._tell("withdrawn", orjson.dumps(identifier))

    def _tell(self, kind: str, data: bytes) -> None:
        fallen = self.ring.tell(kind, data)
        if fallen is not None and fallen.number in self._by_number:
            self._forget(self._by_number[fallen.number])

    def _forget(self, identifier: str) -> None:
        shown = self._shown.pop(identifier)
        del self._by_number[shown.number]
        of_article = self._by_article[shown.event.article_id]
        of_article.discard(identifier)
        if not of_article:
            del self._by_article[shown.event.article_id]


def _read(model: type[_R], received: Received) -> _R | None:
    try:
        return model.model_validate_json(received.value)
    except ValidationError as error:
        log.warning(
            "passed over what is no record of ours",
            topic=received.topic,
            partition=received.partition,
            offset=received.offset,
            problems=error.error_count(),
        )
        return None
