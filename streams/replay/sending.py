"""The records of a plan sent again, and newer versions that came meanwhile behind them once more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from streams.agents.messages import Received
from streams.agents.replayed import REPLAYED_FROM, REPLAYED_TIMESTAMP
from streams.exports.reading import Offsets, Place, TopicReader
from streams.exports.sending_again import SendingAgain
from streams.replay.copies import Copy, copy_of
from streams.replay.planning import Plan
from streams.topics import ANNOTATED, IDENTIFIED, UNSUPPORTED, Topic

TARGETS: dict[str, Topic] = {ANNOTATED.name: ANNOTATED, IDENTIFIED.name: IDENTIFIED, UNSUPPORTED.name: IDENTIFIED}
"""Where the records of each topic are sent to."""
SOURCES: dict[str, Topic] = {topic.name: topic for topic in (ANNOTATED, IDENTIFIED, UNSUPPORTED)}


@dataclass(slots=True)
class Sent:
    """What was sent. `is_whole` is false where somebody interrupted: what is missing is in the next plan."""

    articles: int = 0
    overtaken: int = 0
    """Articles that got a newer version meanwhile, which was sent behind the older one again."""
    is_whole: bool = True
    now_at: dict[str, tuple[int, Place]] = field(default_factory=dict)
    """The version that was sent of each article, and where it lies now."""


def send(servers: Sequence[str], plan: Plan, rate: float, sent: Callable[[], None] = lambda: None) -> Sent:
    """Send the plan's records, as they came, to where workers read them: so many a second at most.

    Ctrl-C ends it early, and cleanly. Raises `BrokerUnreachable` and `TopicProblem`.
    """
    outcome = Sent()
    by_topic: dict[str, dict[Place, Copy]] = defaultdict(dict)
    for copy, _ in plan.send:
        by_topic[copy.place.topic][copy.place] = copy
    try:
        for topic, copies in by_topic.items():
            _send(servers, SOURCES[topic], copies, rate, outcome, sent)
    except KeyboardInterrupt:
        outcome.is_whole = False
    _let_newer_have_the_last_word(servers, plan.ends, outcome, rate)
    return outcome


def _send(
    servers: Sequence[str],
    topic: Topic,
    copies: Mapping[Place, Copy],
    rate: float,
    outcome: Sent,
    sent: Callable[[], None],
) -> None:
    def delivered(received: Received, place: Place) -> None:
        copy = copies[Place.of(received)]
        outcome.now_at[copy.article] = copy.version, place
        outcome.articles += 1
        sent()

    with (
        TopicReader(servers, [topic], _first(copies)) as reader,
        SendingAgain(servers, delivered, rate) as sending,
    ):
        left = len(copies)
        for received in reader.until_end():
            if (copy := copies.get(Place.of(received))) is None:
                continue
            sending.send(received, TARGETS[topic.name].name, _headers(received, copy))
            left -= 1
            if not left:
                break


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


def _let_newer_have_the_last_word(
    servers: Sequence[str], ends: Mapping[str, Offsets], outcome: Sent, rate: float
) -> None:
    """Send newer versions again that came between the plan and the older version that it sent behind them."""
    for topic in (IDENTIFIED, ANNOTATED):
        sent_there = {name: at for name, at in outcome.now_at.items() if at[1].topic == topic.name}
        if not sent_there:
            continue
        overtaken: dict[str, Copy] = {}
        with TopicReader(servers, [topic], ends[topic.name]) as reader:
            for received in reader.until_end():
                copy = copy_of(received)
                if copy is None or copy.article not in sent_there:
                    continue
                version, place = sent_there[copy.article]
                if copy.version > version:
                    if copy.place.offset < place.offset:
                        overtaken[copy.article] = copy
                    else:  # one behind it has the last word already
                        overtaken.pop(copy.article, None)
        again = Sent()
        if overtaken:
            by_place = {copy.place: copy for copy in overtaken.values()}
            _send(servers, topic, by_place, rate, again, lambda: None)
        outcome.overtaken += again.articles
