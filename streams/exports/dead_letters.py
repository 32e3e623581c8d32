"""The dead letters: read, chosen, and sent again to where they came from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from streams.agents.messages import Received
from streams.exports.reading import Place, TopicReader
from streams.exports.sending_again import SendingAgain
from streams.topics import ALL, DEAD_LETTERS

PREFIX = "dlq-"
"""Begins the headers that say where a dead letter came from and why; other headers are the original's own."""
REPLAYED = "dlq-replayed-from"
"""The header of a record that was sent again: the dead letter's `topic/partition/offset`."""
_SENDABLE = frozenset(topic.name for topic in ALL if topic is not DEAD_LETTERS)


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A dead letter: where it lies, where it came from, and why. Texts that are missing are empty."""

    place: Place
    topic: str
    origin: str
    stage: str
    error: str
    message: str
    time: str
    key: str
    size: int
    is_cut: bool

    @property
    def is_sendable(self) -> bool:
        """Whether it can be sent again: whole, and from one of our topics."""
        return self.topic in _SENDABLE and not self.is_cut


@dataclass(frozen=True, slots=True)
class LetterFilter:
    """Which dead letters; None means any."""

    stage: str | None = None
    error: str | None = None

    def matches(self, letter: DeadLetter) -> bool:
        """Whether the letter meets the conditions."""
        return self.stage in (None, letter.stage) and self.error in (None, letter.error)


def dead_letters(servers: Sequence[str], wanted: LetterFilter) -> Iterator[DeadLetter]:
    """The dead letters up to the topic's present end. Raises `BrokerUnreachable` and `TopicProblem`."""
    with TopicReader(servers, [DEAD_LETTERS], "beginning") as reader:
        for received in reader.until_end():
            letter = read_letter(received)
            if wanted.matches(letter):
                yield letter


def choose(servers: Sequence[str], wanted: LetterFilter) -> tuple[list[DeadLetter], list[DeadLetter]]:
    """The letters to send again, and those that can't be (cut, or from a topic that is not ours).

    The same bytes to the same topic are chosen once, the newest letter: one that was sent again and failed again
    has left two.
    """
    newest: dict[tuple[str, bytes], DeadLetter] = {}
    impossible = []
    with TopicReader(servers, [DEAD_LETTERS], "beginning") as reader:
        for received in reader.until_end():
            letter = read_letter(received)
            if not wanted.matches(letter):
                continue
            if letter.is_sendable:
                newest[letter.topic, _digest(received)] = letter
            else:
                impossible.append(letter)
    return list(newest.values()), impossible


def replay(servers: Sequence[str], letters: Sequence[DeadLetter], sent: Callable[[], None] = lambda: None) -> int:
    """Send the letters' original bytes and key to the topics they came from; gives how many Kafka has.

    Each carries its original headers and `dlq-replayed-from`. Raises `BrokerUnreachable`.
    """
    places = {letter.place for letter in letters}
    with (
        TopicReader(servers, [DEAD_LETTERS], "beginning") as reader,
        SendingAgain(servers, lambda _record, _place: sent()) as sending,
    ):
        for received in reader.until_end():
            if (place := Place.of(received)) not in places:
                continue
            headers = [(name, value) for name, value in received.headers if not name.startswith(PREFIX)]
            headers.append((REPLAYED, str(place).encode()))
            sending.send(received, read_letter(received).topic, headers)
    return sending.count


def read_letter(received: Received) -> DeadLetter:
    """The dead letter in a record of its topic."""
    says = {name: value.decode("utf-8", "replace") for name, value in received.headers}
    topic = says.get("dlq-topic", "")
    return DeadLetter(
        place=Place.of(received),
        topic=topic,
        origin=f"{topic}/{says.get('dlq-partition', '')}/{says.get('dlq-offset', '')}",
        stage=says.get("dlq-stage", ""),
        error=says.get("dlq-error-code", ""),
        message=says.get("dlq-message", ""),
        time=says.get("dlq-time", ""),
        key=(received.key or b"").decode("utf-8", "replace"),
        size=len(received.value),
        is_cut="dlq-cut-from" in says,
    )


def _digest(received: Received) -> bytes:
    return hashlib.blake2b((received.key or b"") + b"\0" + received.value, digest_size=16).digest()
