"""Every topic: its name, key, value, how long it is kept and how large a record may be.

`eventwire topics` makes them through Kafka's admin interface; Faust makes none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from schemas import Account, Annotated, Article, Event, Identified, Record

MEBIBYTE = 1024 * 1024
RAW_BYTES = 8 * MEBIBYTE
"""The largest raw record."""
RECORD_BYTES = 9 * MEBIBYTE
"""The largest record after the raw one: an article and what was found in it. Producers and fetches allow as much."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic as it is made.

    `key` says in words what the records are keyed by; `record` is the model of the value, or None for the dead
    letters, which keep the bytes that came.
    """

    name: str
    description: str
    key: str
    record: type[Record] | None
    retention: timedelta
    compacted: bool = False
    max_bytes: int = RECORD_BYTES

    @property
    def config(self) -> dict[str, str]:
        """The topic's configuration, in Kafka's own names."""
        return {
            "cleanup.policy": "compact" if self.compacted else "delete",
            "retention.ms": "-1" if self.compacted else str(int(self.retention.total_seconds() * 1000)),
            "max.message.bytes": str(self.max_bytes),
            "compression.type": "lz4",
        }


RAW = Topic(
    "articles.raw.v1", "Articles as the feeds send them.", "article id", Article, timedelta(days=7), max_bytes=RAW_BYTES
)
IDENTIFIED = Topic(
    "articles.identified.v1", "Articles and their language.", "article id", Identified, timedelta(days=7)
)
ANNOTATED = Topic(
    "articles.annotated.v1",
    "The sentences worth coding, with their grammar.",
    "article id",
    Annotated,
    timedelta(days=30),
)
UNSUPPORTED = Topic(
    "articles.unsupported.v1",
    "Articles in a language that has no pipeline yet.",
    "article id",
    Identified,
    timedelta(days=90),
)
ACCOUNTS = Topic(
    "articles.coded.v1", "What became of each article.", "article id", Account, timedelta(days=0), compacted=True
)
DEAD_LETTERS = Topic(
    "articles.dlq.v1",
    "What could not be processed: its original bytes, and in headers why.",
    "the original key",
    None,
    timedelta(days=90),
)
CODED = Topic("events.coded.v1", "Every event.", "dyad (`PRK-RUS`)", Event, timedelta(days=365))
VERBAL_COOPERATION = Topic(
    "events.verbal-cooperation.v1", "Events of quad class 1 that happened.", "dyad", Event, timedelta(days=365)
)
MATERIAL_COOPERATION = Topic(
    "events.material-cooperation.v1", "Events of quad class 2 that happened.", "dyad", Event, timedelta(days=365)
)
VERBAL_CONFLICT = Topic(
    "events.verbal-conflict.v1", "Events of quad class 3 that happened.", "dyad", Event, timedelta(days=365)
)
MATERIAL_CONFLICT = Topic(
    "events.material-conflict.v1", "Events of quad class 4 that happened.", "dyad", Event, timedelta(days=365)
)
CANARY_EVENTS = Topic(
    "events.canary.v1",
    "Events of the canaries: articles that eventwire made up itself, and no news.",
    "dyad",
    Event,
    timedelta(days=1),
)

BY_QUAD_CLASS: dict[int, Topic] = {
    1: VERBAL_COOPERATION,
    2: MATERIAL_COOPERATION,
    3: VERBAL_CONFLICT,
    4: MATERIAL_CONFLICT,
}

ALL: tuple[Topic, ...] = (
    RAW,
    IDENTIFIED,
    ANNOTATED,
    UNSUPPORTED,
    ACCOUNTS,
    DEAD_LETTERS,
    CODED,
    *BY_QUAD_CLASS.values(),
    CANARY_EVENTS,
)


def dyad(source_country: str | None, target_country: str | None) -> str:
    """The key of an event: `PRK-RUS`, with `---` for a side without a code."""
    return f"{source_country or '---'}-{target_country or '---'}"
