"""Who shoots at somebody in office."""

from __future__ import annotations

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.attempts_on_leaders import code_of_attempt

MINISTER = ResolvedActor("Zoran Djindjic", 20, 34, 4, country="SRB", roles=("GOV",))
CAPITAL = ResolvedActor("Belgrade", 20, 28, 4, country="SRB", roles=("GOV",))


@pytest.mark.parametrize(("role", "code"), [("CVL", "185"), ("UAF", "185"), ("MIL", "193")])
def test_a_private_bullet_for_a_minister_is_an_attempt(role: str, code: str) -> None:
    source = ResolvedActor("the man", 0, 7, 1, country="SRB", roles=(role,), basis="role")
    assert code_of_attempt("193", source, MINISTER) == code


def test_a_capital_is_no_person() -> None:
    assert code_of_attempt("193", None, CAPITAL) == "193"
