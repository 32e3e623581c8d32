"""What a replay would send: the article topics and the accounts read, each article judged. It sends nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from streams.agents.messages import Received
from streams.exports.reading import Offsets, Start, TopicReader
from streams.replay.copies import AccountNote, Copy, account_of, copy_of
from streams.replay.decisions import Asked, Left, Need, Why, judge, settle, standing
from streams.replay.installed import InstalledHere
from streams.topics import ACCOUNTS, ANNOTATED, IDENTIFIED, UNSUPPORTED, Topic

Progress = Callable[[str, int, int], None]
"""Told what is being read, how many records of it, and how many there are at most."""


@dataclass(slots=True)
class Plan:
    """What would be sent, and what is left and why."""

    send: list[tuple[Copy, Why]] = field(default_factory=list)
    left: Counter[Left] = field(default_factory=Counter)
    ends: dict[str, Offsets] = field(default_factory=dict)
    """Where the topics that are sent to ended when they were read, by name."""
    coder_at_work: tuple[str, str] | None = None
    """The coder of the newest account: what the workers run, or ran when they last coded."""

    def counts(self) -> Counter[tuple[str, Why]]:
        """How many articles go from which topic, and why."""
        return Counter((copy.place.topic, why) for copy, why in self.send)


class Planning:
    """Makes one plan. Raises `BrokerUnreachable` and `TopicProblem`."""

    def __init__(self, servers: Sequence[str], installed: InstalledHere, asked: Asked, progress: Progress) -> None:
        self._servers = servers
        self._installed = installed
        self._asked = asked
        self._progress = progress
        self._plan = Plan()

    def of_coded(self) -> Plan:
        """The plan for articles that were coded."""
        copies = self._newest(ANNOTATED, self._asked.since or "beginning")
        accounts = self._accounts(copies)
        needs: dict[str, Need] = {}
        for article, copy in copies.items():
            need = judge(copy, accounts.get(article), self._installed, self._asked)
            if isinstance(need, Need):
                needs[article] = need
            else:
                self._plan.left[need] += 1
        identified, choices = self._identified(needs, copies) if needs else ({}, {})
        for article, need in needs.items():
            self._add(settle(need, copies[article], identified.get(article), choices.get(article)))
        return self._plan

    def of_unsupported(self) -> Plan:
        """The plan for articles whose language had no pipeline and has one now."""
        copies = self._newest(UNSUPPORTED, self._asked.since or "beginning")
        accounts = self._accounts(copies)
        under_way = self._newest(IDENTIFIED, "beginning", among=copies)
        for article, copy in copies.items():
            self._add(self._judge_unsupported(copy, accounts.get(article), article in under_way))
        return self._plan

    def _judge_unsupported(
        self, copy: Copy, account: AccountNote | None, is_identified: bool
    ) -> tuple[Copy, Why] | Left:
        if not self._asked.includes(copy):
            return "not-asked"
        if (left := standing(copy, account)) != "unsupported":
            return left or "up-to-date"
        if not self._installed.reads(copy.language):
            return "unsupported"
        return "under-way" if is_identified else (copy, "pipeline")

    def _add(self, decision: tuple[Copy, Why] | Left) -> None:
        if isinstance(decision, tuple):
            self._plan.send.append(decision)
        else:
            self._plan.left[decision] += 1

    def _newest(self, topic: Topic, start: Start, among: Container[str] | None = None) -> dict[str, Copy]:
        """The newest copy of each article there, or of those `among`: of the highest version, and of those the last."""
        newest: dict[str, Copy] = {}
        for received in self._read(topic, start):
            copy = copy_of(received)
            if copy is not None and (among is None or copy.article in among):
                _keep(newest, copy)
        return newest

    def _accounts(self, articles: Mapping[str, Copy]) -> dict[str, AccountNote]:
        """The newest account of each of these articles."""
        newest: dict[str, AccountNote] = {}
        latest: AccountNote | None = None
        for received in self._read(ACCOUNTS, "beginning"):
            if (found := account_of(received)) is None:
                continue
            article, note = found
            if article in articles:
                newest[article] = note
            if note.coder and (latest is None or note.accounted_at > latest.accounted_at):
                latest = note
        self._plan.coder_at_work = latest.coder if latest else None
        return newest

    def _identified(
        self, needs: Mapping[str, Need], annotated: Mapping[str, Copy]
    ) -> tuple[dict[str, Copy], dict[str, bytes]]:
        """The newest identified copies of these articles and, of those to be looked at, what would be read of them."""
        newest: dict[str, Copy] = {}
        choices: dict[str, bytes] = {}
        for received in self._read(IDENTIFIED, "beginning"):
            copy = copy_of(received)
            if copy is None or copy.article not in needs or not _keep(newest, copy):
                continue
            is_version = copy.version == annotated[copy.article].version
            if needs[copy.article].source == "look" and is_version and copy.article not in choices:
                choices[copy.article] = self._installed.choice(received)
        return newest, choices

    def _read(self, topic: Topic, start: Start) -> Iterator[Received]:
        with TopicReader(self._servers, [topic], start) as reader:
            self._plan.ends[topic.name] = reader.ends
            for count, received in enumerate(reader.until_end(), start=1):
                self._progress(topic.name, count, reader.total)
                yield received


def make_plan(
    servers: Sequence[str],
    installed: InstalledHere,
    asked: Asked,
    which: Literal["coded", "unsupported"] = "coded",
    progress: Progress = lambda _topic, _count, _total: None,
) -> Plan:
    """Look at the history and say what would be sent. Raises `BrokerUnreachable` and `TopicProblem`."""
    planning = Planning(servers, installed, asked, progress)
    return planning.of_coded() if which == "coded" else planning.of_unsupported()


def _keep(newest: dict[str, Copy], copy: Copy) -> bool:
    """Keep the copy unless a newer version is kept already; whether it is kept."""
    kept = newest.get(copy.article)
    if kept is not None and kept.version > copy.version:
        return False
    newest[copy.article] = copy
    return True
