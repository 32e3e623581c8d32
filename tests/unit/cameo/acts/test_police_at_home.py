"""What police do by force to people at home."""

from __future__ import annotations

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.police_at_home import code_of_repression

POLICE = ResolvedActor("Malian police", 0, 13, 1, country="MLI", roles=("COP",), basis="role")


@pytest.mark.parametrize(
    ("country", "role", "code"), [("MLI", "LAB", "175"), ("MLI", "UAF", "193"), ("NER", "LAB", "193")]
)
def test_police_who_shoot_their_own_people_repress(country: str, role: str, code: str) -> None:
    miners = ResolvedActor("miners", 20, 26, 4, country=country, roles=(role,), basis="role")
    assert code_of_repression("193", POLICE, miners) == code
