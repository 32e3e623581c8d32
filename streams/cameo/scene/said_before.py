"""Who does it where the subject and a phrase behind the verb both tell: *des Maliens ont défilé à Paris*."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import ResolvedActor

_CROWDS = frozenset({"CVL", "OPP", "LAB", "EDU", "REF", "REL", "HLH"})
"""Roles of those who march where they live."""


def said_before(before: tuple[ResolvedActor, ...], found: tuple[ResolvedActor, ...]) -> tuple[ResolvedActor, ...]:
    """Who does it: those of whom the subject says whose they are, «des Maliens ont défilé à Paris»; else those found.

    People without a country are of the one found.
    """
    if any(actor.is_known for actor in before):
        return before
    if before and all(_CROWDS & set(actor.roles) for actor in before) and len(found) == 1 and not found[0].roles:
        return tuple(replace(actor, country=found[0].country) for actor in before)
    return found
