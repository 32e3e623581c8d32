"""What police do that is no step against ordinary crime."""

from __future__ import annotations

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.policing import is_arrest_of_advocate, is_police_violence

POLICE = ResolvedActor("the police", 0, 10, 1, country="PER", roles=("COP",))
GANG = ResolvedActor("a gang", 0, 6, 1, country="PER", roles=("CRM",))


def coding(source: ResolvedActor | None, code: str, text: str = "a nurse", role: str = "HLH") -> Coding:
    target = ResolvedActor(text, 20, 20 + len(text), 4, country="PER", roles=(role,))
    return Coding(source, target, code, 0, conditional=False, rule="x", doubts=())


def test_police_who_torture_commit_no_ordinary_crime() -> None:
    assert is_police_violence(coding(POLICE, "1822"))
    assert not is_police_violence(coding(GANG, "1822"))
    assert not is_police_violence(coding(POLICE, "173"))


@pytest.mark.parametrize(
    ("text", "role", "found"),
    [("the lawyer Rosa Quispe", "JUD", True), ("a lawyer", "JUD", False), ("the tenant Rosa Quispe", "CVL", False)],
)
def test_lawyers_with_a_name_are_taken_for_what_they_stand_for(text: str, role: str, found: bool) -> None:
    assert is_arrest_of_advocate(coding(POLICE, "173", text, role)) is found
