"""The account that every fault ends with: each article that was fed is accounted for, and what is told twice is the same.

An article is accounted for when `articles.coded.v1` has its account (coded, nothing to code, unsupported, withdrawn or
dead letter), and whatever the account says is there: its events, on the topic of their quad class too, or its dead
letter. Records of which no article can be told (broken bytes without a key) have their dead letter alone.
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from schemas import Account, Event
from streams.agents.dead_letters import _named
from streams.agents.messages import Received
from streams.topics import ACCOUNTS, BY_QUAD_CLASS, CODED, DEAD_LETTERS, UNSUPPORTED
from tests.integration.cluster import TestCluster


@dataclass(frozen=True, slots=True)
class Audit:
    """What became of all that was fed."""

    articles: int
    outcomes: Counter[str]
    """Articles by `Account.outcome`."""
    unnamed: int
    """Dead letters of which no article can be told."""
    events: int
    """Different events."""
    repeats: int
    """Records on `events.coded.v1` beyond each event's first."""


def audit(
    cluster: TestCluster, articles: Collection[str], unnamed: Iterable[bytes] = (), *, mended: Collection[str] = ()
) -> Audit:
    """Check it. `articles` are the ids of what was fed, `unnamed` the records without one.

    `mended` are articles that have come out after they had been dead letters; the letters stay.
    Fails, naming some of them, where an article is missing or nobody fed it, where its events or its dead letter are,
    or where an event differs from its repeat in more than when it was coded.
    """
    accounts = newest_accounts(cluster)
    _same("accounts", accounts.keys(), articles)
    without_name = Counter(unnamed)
    _check_letters(accounts, cluster.read(DEAD_LETTERS), without_name, mended)
    told = defaultdict[str, list[Event]](list)
    for record in cluster.read(CODED):
        event = Event.from_json(record.value)
        told[event.id].append(event)
    _same("events", told.keys(), {event for account in accounts.values() for event in account.events})
    _check_repeats(told)
    _check_quad_classes(cluster, told)
    unsupported = {name for name, account in accounts.items() if account.outcome == "unsupported"}
    assert unsupported <= {record.key.decode() for record in cluster.read(UNSUPPORTED)}
    return Audit(
        len(articles),
        Counter(account.outcome for account in accounts.values()),
        without_name.total(),
        len(told),
        sum(len(copies) - 1 for copies in told.values()),
    )


def newest_accounts(cluster: TestCluster) -> dict[str, Account]:
    """The last account of each article, by its id."""
    read = (Account.from_json(record.value) for record in cluster.read(ACCOUNTS))
    return {account.article_id: account for account in read}


def wait_for_accounts(
    cluster: TestCluster, articles: Collection[str], seconds: float, check: Callable[[], object] = lambda: None
) -> float:
    """Wait until each article has its account; the seconds that took. `check` may raise what makes waiting senseless."""
    began = time.monotonic()
    while True:
        check()
        if cluster.count(ACCOUNTS) >= len(articles):
            missing = set(articles) - newest_accounts(cluster).keys()
            if not missing:
                return time.monotonic() - began
        waited = time.monotonic() - began
        assert waited < seconds, f"after {waited:.0f} s {cluster.count(ACCOUNTS)} accounts of {len(articles)} articles"
        time.sleep(0.5)


def _same(what: str, found: Iterable[str], expected: Iterable[str]) -> None:
    missing, surplus = set(expected) - set(found), set(found) - set(expected)
    assert not missing, f"{len(missing)} {what} are missing, such as {sorted(missing)[:5]}"
    assert not surplus, f"{len(surplus)} {what} are there that should not be, such as {sorted(surplus)[:5]}"


def _check_letters(
    accounts: dict[str, Account], letters: list[Any], unnamed: Counter[bytes], mended: Collection[str]
) -> None:
    """Each dead-lettered article has its letter, each record without a name its own, byte for byte; others are none."""
    dead = {name for name, account in accounts.items() if account.outcome == "dead-letter"}
    assert not dead & set(mended)
    dead |= set(mended)
    by_origin = {_origin(letter): letter for letter in letters}
    lettered = {_article_of(letter) for letter in by_origin.values()}
    _same("dead letters", {name for name in lettered if name in dead}, dead)
    missing = unnamed - Counter(letter.value for letter in by_origin.values())
    assert not missing, f"{missing.total()} records have no dead letter, such as {next(iter(missing))[:100]!r}"
    assert len(by_origin) == len(dead) + unnamed.total()


def _origin(letter: Any) -> tuple[bytes, ...]:
    headers = dict(letter.headers)
    return headers["dlq-topic"], headers["dlq-partition"], headers["dlq-offset"]


def _article_of(letter: Any) -> str | None:
    """The id of the article that the letter is of: its bytes say so, or else its key, which may be any."""
    topic = dict(letter.headers)["dlq-topic"].decode()
    named = _named(Received(topic, 0, 0, letter.key, letter.value, datetime.now(UTC)))
    return named.id if named else None


def _check_repeats(told: dict[str, list[Event]]) -> None:
    for copies in told.values():
        first, *repeats = (copy.model_copy(update={"coded_at": None}) for copy in copies)
        assert all(repeat == first for repeat in repeats), f"the event {first.id} differs from its repeat"


def _check_quad_classes(cluster: TestCluster, told: dict[str, list[Event]]) -> None:
    found = {
        number: {Event.from_json(record.value).id for record in cluster.read(topic)}
        for number, topic in BY_QUAD_CLASS.items()
    }
    actual: dict[int, set[str]] = {number: set() for number in BY_QUAD_CLASS}
    for event, *_ in told.values():
        if event.modality == "actual":
            actual[event.quad_class].add(event.id)
    assert found == actual
