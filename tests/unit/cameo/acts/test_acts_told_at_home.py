"""Who tells his own people what he will do to others threatens those."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.acts_within import is_told_at_home

RULER = ResolvedActor("The ruler", 0, 9, 1, country="TGO", roles=("GOV",))
SUPPORTERS = ResolvedActor("his supporters", 15, 29, 4, country="TGO", roles=("CVL",))
CABINET = ResolvedActor("his cabinet", 15, 29, 4, country="TGO", roles=("GOV",))
MALI = ResolvedActor("Mali", 40, 44, 9, country="MLI", name="Mali")
TOGO = ResolvedActor("Togo", 40, 44, 9, country="TGO", name="Togo")


@pytest.mark.parametrize(
    ("told", "done_to", "expected"),
    [
        ((SUPPORTERS,), (MALI,), True),
        ((CABINET,), (MALI,), False),
        ((MALI,), (MALI,), False),
        ((SUPPORTERS,), (TOGO,), False),
        ((SUPPORTERS,), (), False),
    ],
)
def test_own_people_are_only_told_of_it(
    told: tuple[ResolvedActor, ...], done_to: tuple[ResolvedActor, ...], expected: bool
) -> None:
    filling = cast("Any", SimpleNamespace(sources=(RULER,), targets=told))
    assert is_told_at_home(filling, cast("Any", SimpleNamespace(targets=done_to))) is expected
