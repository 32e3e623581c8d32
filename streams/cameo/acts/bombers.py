"""Who blows himself up: he is nobody's, whatever he is called besides: «deux jeunes femmes ont actionné leur ceinture»."""

from __future__ import annotations

from dataclasses import replace

from streams.cameo.scene.match import Match

_SUICIDE = "1831"
_ANYBODY = ("CVL",)


def disown_bombers(match: Match) -> None:
    """Make nobody known of a woman, man or child who is the bomber: no people sent her."""
    if match.code == _SUICIDE:
        match.sources = tuple(
            replace(one, country=None, roles=()) if one.roles == _ANYBODY and one.basis == "role" else one
            for one in match.sources
        )
