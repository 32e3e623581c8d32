"""The records of a plan sent again, and newer versions that came meanwhile behind them once more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from streams.agents.messages import Received
from streams.agents.replayed import REPLAYED_FROM, REPLAYED_TIMESTAMP
from streams.app import PIPELINE
from streams.exports.reading import Offsets, Place, TopicReader
from streams.exports.sending_again import SendingAgain
from streams.replay.backlog import Backlog
from streams.replay.copies import Copy, copy_of
from streams.replay.planning import Plan
from streams.topics import ANNOTATED, IDENTIFIED, UNSUPPORTED, Topic

TARGETS: dict[str, Topic] = {ANNOTATED.name: ANNOTATED, IDENTIFIED.name: IDENTIFIED, UNSUPPORTED.name: IDENTIFIED}
"""Where the records of each topic are sent to."""
SOURCES: dict[str, Topic] = {topic.name: topic for topic in (ANNOTATED, IDENTIFIED, UNSUPPORTED)}


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast: so many articles a second at most, and none while the workers are more than `behind` articles behind."""

    rate: float = 10
    behind: int = 200


@dataclass(slots=True)
class Sent:
    """What was sent. `is_whole` is false where somebody interrupted: what is missing is in the next plan."""

    articles: int = 0
    overtaken: int = 0
    """Articles that got a newer version meanwhile, which was sent behind the older one again."""
    is_whole: bool = True


@dataclass(slots=True)
class Sending:
    """Sends a plan's records, as they came, to where workers read them.

    `sent` is told of each article that Kafka has, `waiting` how far behind the workers are.
    """

    servers: Sequence[str]
    pace: Pace
    sent: Callable[[], None] = lambda: None
    waiting: Callable[[int], None] = lambda _behind: None
    _now_at: dict[str, tuple[int, Place]] = field(default_factory=dict)
    """The version that was sent of each article, and where it lies now."""

    def send(self, plan: Plan) -> Sent:
        """Send them. Ctrl-C ends it early, and cleanly. Raises `BrokerUnreachable` and `TopicProblem`."""
        outcome = Sent()
        by_topic: dict[str, dict[Place, Copy]] = defaultdict(dict)
        for copy, _ in plan.send:
            by_topic[copy.place.topic][copy.place] = copy
        try:
            for topic, copies in by_topic.items():
                self._send(SOURCES[topic], copies)
        except KeyboardInterrupt:
            outcome.is_whole = False
        outcome.articles = len(self._now_at)
        outcome.overtaken = self._let_newer_have_the_last_word(plan.ends)
        return outcome

    def _send(self, topic: Topic, copies: Mapping[Place, Copy]) -> None:
        def delivered(received: Received, place: Place) -> None:
            copy = copies[Place.of(received)]
            self._now_at[copy.article] = copy.version, place
            self.sent()

        target, left = TARGETS[topic.name], len(copies)
        with (
            TopicReader(self.servers, [topic], _first(copies)) as reader,
            Backlog(self.servers, target, _group(target)) as backlog,
            SendingAgain(self.servers, delivered, self.pace.rate) as sending,
        ):
            for received in reader.until_end():
                if (copy := copies.get(Place.of(received))) is None:
                    continue
                backlog.wait(self.pace.behind, self.waiting)
                sending.send(received, target.name, _headers(received, copy))
                left -= 1
                if not left:
                    break

    def _let_newer_have_the_last_word(self, ends: Mapping[str, Offsets]) -> int:
        """Send newer versions once more that came between the plan and the older version that it sent behind them."""
        count = 0
        for topic in (IDENTIFIED, ANNOTATED):
            older = {name: at for name, at in self._now_at.items() if at[1].topic == topic.name}
            overtaken = self._overtaken(topic, ends[topic.name], older) if older else {}
            if overtaken:
                Sending(self.servers, self.pace)._send(topic, overtaken)  # noqa: SLF001 - one of its own
            count += len(overtaken)
        return count

    def _overtaken(self, topic: Topic, ends: Offsets, older: Mapping[str, tuple[int, Place]]) -> dict[Place, Copy]:
        newest: dict[str, Copy] = {}
        with TopicReader(self.servers, [topic], ends) as reader:
            for received in reader.until_end():
                copy = copy_of(received)
                if copy is not None and copy.article in older and copy.version > older[copy.article][0]:
                    newest[copy.article] = copy
        # One that lies behind the older version has the last word already.
        return {copy.place: copy for name, copy in newest.items() if copy.place.offset < older[name][1].offset}


def _group(topic: Topic) -> str:
    """The consumer group of the stage that reads the topic."""
    return next(stage.group for stage in PIPELINE if stage.reads == topic)


def _first(places: Iterable[Place]) -> Offsets:
    """The first of the places in each partition."""
    first: dict[tuple[str, int], int] = {}
    for place in places:
        first[place[:2]] = min(place.offset, first.get(place[:2], place.offset))
    return first


def _headers(received: Received, copy: Copy) -> list[tuple[str, bytes]]:
    own = [(name, value) for name, value in received.headers if name not in (REPLAYED_FROM, REPLAYED_TIMESTAMP)]
    return [
        *own,
        (REPLAYED_FROM, str(copy.place).encode()),
        (REPLAYED_TIMESTAMP, copy.first_sent.isoformat().encode()),
    ]
