"""To whom a denial is made: to him who, in the same sentence, accuses the one that denies it."""

from __future__ import annotations

from collections.abc import Sequence

from streams.cameo.scene.match import Match

_DENIAL = "016"
_ACCUSATION = "112"


def answer_accusers(matches: Sequence[Match]) -> None:
    """Give each denial that is made to nobody its accuser: "Rwanda, accused by Congo of arming rebels, denied it"."""
    denials = [match for match in matches if match.code == _DENIAL and not match.targets and match.sources]
    for denial in denials:
        deniers = {actor.code for actor in denial.sources}
        accusers = {
            accuser.code: accuser
            for match in matches
            if (match.code or "").startswith(_ACCUSATION) and not match.reality.negated
            if any(actor.code in deniers for actor in match.targets)
            for accuser in match.sources
            if accuser.is_known and accuser.code not in deniers
        }
        if len(accusers) == 1:
            denial.targets = tuple(accusers.values())
