"""One deed that is told twice."""

from __future__ import annotations

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.repeats import without_repeats
from streams.cameo.coding import Coding

CHILE = ResolvedActor("Chile", 0, 5, 0, country="CHL", name="Chile")
PERU = ResolvedActor("Peru", 9, 13, 2, country="PER", name="Peru")


def coding(source: ResolvedActor | None, code: str, target: ResolvedActor | None, trigger: int) -> Coding:
    """An act told at a trigger."""
    return Coding(source, target, code, trigger, conditional=False, rule="x", doubts=())


@pytest.mark.parametrize(
    ("fuller", "barer", "kept"),
    [
        (coding(CHILE, "0832", PERU, 1), coding(CHILE, "083", None, 5), 1),
        (coding(CHILE, "120", PERU, 1), coding(CHILE, "1242", None, 5), 1),
        (coding(CHILE, "173", PERU, 1), coding(None, "173", PERU, 5), 1),
        (coding(None, "185", PERU, 1), coding(None, "190", PERU, 5), 1),
        (coding(None, "185", PERU, 1), coding(None, "190", CHILE, 5), 2),
        (coding(CHILE, "0811", PERU, 1), coding(CHILE, "0814", None, 5), 2),
        (coding(CHILE, "190", PERU, 1), coding(CHILE, "196", None, 5), 2),
        (coding(CHILE, "120", PERU, 1), coding(PERU, "120", None, 5), 2),
        (coding(CHILE, "040", PERU, 1), coding(CHILE, "040", None, 1), 2),
    ],
)
def test_who_is_told_to_have_done_it_to_somebody_did_it_once(fuller: Coding, barer: Coding, kept: int) -> None:
    assert len(without_repeats([fuller, barer])) == kept
    assert fuller in without_repeats([fuller, barer])
