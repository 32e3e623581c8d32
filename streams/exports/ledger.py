"""Who was fed, what became of them, and whether their events have all arrived. Nothing of Kafka here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any


class Ledger:
    """Books of one run. An article is settled when it has its account or a dead letter.

    Everything is settled when all articles are, and the events that their newest accounts list have all been seen.
    """

    def __init__(self) -> None:
        self._fed: set[str] = set()
        self._accounts: dict[str, Mapping[str, Any]] = {}
        self._dead: set[str] = set()
        self._events: set[str] = set()

    def fed(self, article: str) -> None:
        """An article was fed, by its id."""
        self._fed.add(article)

    def account(self, account: Mapping[str, Any]) -> None:
        """An account of `articles.coded.v1`, as its JSON stands there; those of other articles are left out."""
        article = str(account.get("article_id"))
        if article in self._fed:
            self._accounts[article] = account

    def dead_letter(self, article: str) -> None:
        """A dead letter, by its key; those of other articles are left out."""
        if article in self._fed:
            self._dead.add(article)

    def event(self, event: str) -> None:
        """An event was seen, by its id."""
        self._events.add(event)

    @property
    def unsettled(self) -> list[str]:
        """The articles with neither account nor dead letter, by id, sorted."""
        return sorted(self._fed - self._accounts.keys() - self._dead)

    @property
    def unseen(self) -> list[str]:
        """The events that accounts list and that have not been seen, by id, sorted."""
        return sorted(set(self._listed()) - self._events)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is outstanding."""
        return not self.unsettled and not self.unseen

    @property
    def events(self) -> int:
        """How many different events the accounts list."""
        return len(set(self._listed()))

    def events_of(self, article: str) -> list[str]:
        """The ids of the events that an article's newest account lists; none where it has no account."""
        return [str(event) for event in self._accounts.get(article, {}).get("events") or ()]

    @property
    def articles(self) -> int:
        """How many articles were fed."""
        return len(self._fed)

    @property
    def settled(self) -> int:
        """How many of them have an account or a dead letter."""
        return len(self._fed) - len(self.unsettled)

    def outcomes(self) -> Counter[str]:
        """How many articles came to what, by `Account.outcome`."""
        outcomes = Counter(str(account.get("outcome")) for account in self._accounts.values())
        outcomes["dead-letter"] += len(self._dead - self._accounts.keys())
        return +outcomes

    def _listed(self) -> Iterable[str]:
        return (str(event) for account in self._accounts.values() for event in account.get("events") or ())
