"""Which events a subscriber wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Conditions on an event; None means any, and an event must meet them all.

    `source` and `target` are a country (`RUS`) or the beginning of an actor code (`RUSMIL`, `IGO`); `root` is two
    digits (`19`), `code` the beginning of a CAMEO code (`19`, `194`); `quad` is 1 to 4.
    """

    quad: int | None = None
    root: str | None = None
    code: str | None = None
    source: str | None = None
    target: str | None = None
    language: str | None = None
    modality: str | None = None
    confidence: float | None = None

    def matches(self, event: Mapping[str, Any]) -> bool:
        """Whether the event, as its JSON stands on the topic, meets the conditions."""
        return (
            self.quad in (None, event.get("quad_class"))
            and self.root in (None, event.get("root"))
            and (self.code is None or str(event.get("code")).startswith(self.code))
            and (self.source is None or _is(event.get("source"), self.source))
            and (self.target is None or _is(event.get("target"), self.target))
            and self.language in (None, event.get("language"))
            and self.modality in (None, event.get("modality"))
            and (self.confidence is None or float(event.get("confidence") or 0) >= self.confidence)
        )


def _is(actor: Mapping[str, Any] | None, wanted: str) -> bool:
    if actor is None:
        return False
    return actor.get("country") == wanted or str(actor.get("code") or "").startswith(wanted)
