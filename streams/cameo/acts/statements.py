"""Statements that are an act only where what is said tells of none: *told lawmakers that the tax was the lowest*."""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.motives import without_motives
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_STATEMENT = "010"

_SPOKEN = ("01", "05", "110", "111", "12")
"""Codes of what is said of others' acts: «a été saluée», «a été jugée insuffisante». What is suspected is none."""

_HEARERS = frozenset({"GOV", "LEG", "MIL", "JUD", "COP"})
"""Whom it matters to have told something; the press is told everything."""


def is_only_said(scene: Scene, match: Match) -> bool:
    """Whether what was said is read by itself, behind a verb that only tells so, or that some act was praised or blamed."""
    return _is_nobodys_word(match) or is_telling(scene, match)


def _is_nobodys_word(match: Match) -> bool:
    """Whether it only tells that some act was praised, blamed or turned down, and not by whom: the act counts then."""
    return not match.sources and (match.code or "").startswith(_SPOKEN)


def is_telling(scene: Scene, match: Match) -> bool:
    """Whether a verb only tells that something was said, so that what was said is read by itself."""
    return match.code == _STATEMENT and scene.token(match.trigger).lemma in scene.lexicon.words("telling verbs")


def without_mere_telling(scene: Scene, matches: Iterable[Match]) -> list[Match]:
    """The acts without statements that tell of another, and those that nobody of public life hears."""
    found = without_motives(scene, matches)
    told = [match for match in found if is_telling(scene, match)]
    if not told:
        return found
    return [one for one in found if one not in told or (len(found) == len(told) and matters(one))]


def matters(match: Match) -> bool:
    """Whether those in office, or a state, tell it to those in office or to a state."""
    if not any(_is_hearer(source) or not source.roles for source in match.sources):
        return False
    return not match.pattern.has_target or any(map(_is_told, match.targets))


def _is_hearer(actor: ResolvedActor) -> bool:
    return actor.is_known and bool(actor.organisation or _HEARERS & set(actor.roles))


def _is_told(actor: ResolvedActor) -> bool:
    return _is_hearer(actor) or (actor.is_known and not actor.roles)
