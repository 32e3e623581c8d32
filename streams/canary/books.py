"""The books of one round: what has come out of each canary so far, and what is to be said of it. Nothing of Kafka here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from schemas import Article
from streams.canary.articles import Canary, Coding


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one canary. `seconds` is from its feeding to its account and last event; None where they are missing."""

    article: str
    result: Literal["passed", "failed"]
    seconds: float | None
    why: str
    """What went wrong; empty where it passed."""


@dataclass(slots=True)
class _Entry:
    canary: Canary
    article: Article
    fed: float | None = None
    told: float | None = None
    account: Mapping[str, Any] | None = None
    events: dict[str, Coding] = field(default_factory=dict)
    is_withdrawn: bool = False

    def look(self, now: float) -> None:
        """Note when all that its account lists has come."""
        if self.told is None and self.account is not None and self._listed() <= self.events.keys():
            self.told = now

    def problem(self, seconds: float) -> str:
        """What is wrong with it, `seconds` after it was fed; empty where nothing is."""
        if self.fed is None:
            return "it could not be fed"
        if self.account is None:
            return f"it has no account after {seconds:g} s"
        if self.account.get("error"):
            return f"it is a dead letter: {self.account['error']}"
        if self.told is None:
            return f"events that its account lists have not come after {seconds:g} s"
        found = {self.events[event] for event in self._listed()}
        if found != self.canary.codings:
            return f"it came to {_all(found)}, and not to {_all(self.canary.codings)}"
        return "" if self.is_withdrawn else f"it was taken back, and is not withdrawn after {seconds:g} s"

    def _listed(self) -> set[str]:
        assert self.account is not None
        return {str(event) for event in self.account.get("events") or ()}


class Books:
    """What has come out of the canaries of one round, by their articles' ids."""

    def __init__(self, articles: Mapping[str, tuple[Canary, Article]]) -> None:
        self._entries = {name: _Entry(canary, article) for name, (canary, article) in articles.items()}

    def fed(self, article: str, now: float) -> None:
        """Kafka has the article."""
        self._entries[article].fed = now

    def account(self, record: Mapping[str, Any], now: float) -> None:
        """An account, of whichever article. Of versions before this round's nothing is noted."""
        entry = self._entries.get(str(record.get("article_id")))
        if entry is None:
            return
        if record.get("version") == entry.article.version:
            entry.account = record
            entry.look(now)
        elif record.get("version") == entry.article.version + 1 and record.get("outcome") == "withdrawn":
            entry.is_withdrawn = True

    def event(self, record: Mapping[str, Any], now: float) -> None:
        """An event, of whichever article."""
        entry = self._entries.get(str(record.get("article_id")))
        if entry is None or record.get("version") != entry.article.version:
            return
        source, target = (_country(record.get(side)) for side in ("source", "target"))
        entry.events[str(record.get("id"))] = Coding(source, str(record.get("root")), target)
        entry.look(now)

    @property
    def all_told(self) -> bool:
        """Whether each canary has its account and all events that it lists."""
        return all(entry.told is not None for entry in self._entries.values())

    @property
    def all_withdrawn(self) -> bool:
        """Whether each has been taken back."""
        return all(entry.is_withdrawn for entry in self._entries.values())

    def results(self, seconds: float) -> list[Result]:
        """What became of each; `seconds` is how long they were waited for."""
        return [self._result(name, entry, seconds) for name, entry in self._entries.items()]

    @staticmethod
    def _result(name: str, entry: _Entry, seconds: float) -> Result:
        why = entry.problem(seconds)
        took = None if entry.told is None or entry.fed is None else max(0.0, entry.told - entry.fed)
        return Result(name, "failed" if why else "passed", took, why)


def _country(side: object) -> str:
    return str(side.get("country") or side.get("code") or "---") if isinstance(side, Mapping) else "---"


def _all(codings: set[Coding] | frozenset[Coding]) -> str:
    return ", ".join(sorted(map(str, codings))) or "nothing"
