"""What an act is by the two between whom it is: the same deed weighs otherwise at home, by people, by the police."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.attempts_on_leaders import code_of_attempt
from streams.cameo.acts.boycotts import code_of_boycott
from streams.cameo.acts.expulsions import code_of_expelled
from streams.cameo.acts.home_punishments import code_of_blacklisted
from streams.cameo.acts.police_at_home import code_of_repression
from streams.cameo.acts.protests import code_of_side
from streams.cameo.acts.takings import code_of_taken

_BY_SIDES = (
    code_of_side,
    code_of_expelled,
    code_of_blacklisted,
    code_of_boycott,
    code_of_taken,
    code_of_attempt,
    code_of_repression,
)


def code_of_dyad(code: str, source: ResolvedActor | None, target: ResolvedActor | None) -> str:
    """The code as it is between these two."""
    for code_by_sides in _BY_SIDES:
        code = code_by_sides(code, source, target)
    return code
