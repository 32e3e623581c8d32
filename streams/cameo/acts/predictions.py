"""What others are foretold to do is no threat of theirs: *Mali said the rebels would attack Gao*."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from streams.actors.actor import FIGHTERS, ResolvedActor

_THREAT = "13"


def is_foretold(code: str | None, tellers: Sequence[ResolvedActor], doers: Iterable[ResolvedActor]) -> bool:
    """Whether those who tell of harm to come speak for none of those who are to do it."""
    if code is None or not code.startswith(_THREAT) or not tellers:
        return False
    return all(teller.is_known and _is_others(teller, doer) for teller in tellers for doer in doers if doer.is_known)


def _is_others(teller: ResolvedActor, doer: ResolvedActor) -> bool:
    """Whether he is of another country or body, or of those whom the rebels at home fight."""
    if (teller.country, teller.organisation) != (doer.country, doer.organisation):
        return True
    return bool(FIGHTERS & set(doer.roles)) and bool(teller.roles) and not FIGHTERS & set(teller.roles)
