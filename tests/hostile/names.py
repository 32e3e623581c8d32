"""Which article a hostile record is, as far as anybody can tell."""

from __future__ import annotations

from streams.agents.dead_letters import _named
from streams.agents.messages import Received
from streams.topics import RAW
from tests.hostile.raw import Raw
from tests.unit.agents.helpers import MOMENT


def name_of(raw: Raw) -> str | None:
    """The article id that its account has; None where it can only have a dead letter."""
    named = _named(Received(RAW.name, 0, 0, raw.key, raw.value, MOMENT, raw.headers))
    return named.id if named else None
