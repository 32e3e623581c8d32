"""Who blows himself up is nobody's."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.bombers import disown_bombers
from streams.cameo.scene.match import Match


@pytest.mark.parametrize(
    ("code", "roles", "country"),
    [("1831", ("CVL",), None), ("1831", ("REB",), "MLI"), ("190", ("CVL",), "MLI")],
    ids=["a girl", "a rebel", "villagers who fight"],
)
def test_no_people_sent_a_bomber(code: str, roles: tuple[str, ...], country: str | None) -> None:
    who = ResolvedActor("a girl", 0, 6, 1, country="MLI", roles=roles, basis="role")
    match = cast(Match, SimpleNamespace(code=code, sources=(who,)))
    disown_bombers(match)
    assert match.sources[0].country == country
