"""Words of sport or shows that stand by a deed of politics."""

from __future__ import annotations

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coding import Coding
from streams.cameo.relevance.asides import is_politics
from streams.cameo.scene.private_words import PrivateWords, read_plain

LISTS = PrivateWords({"sport in part": frozenset({"goal", "win"})})
NOTHING = read_plain("")
PREMIER = ResolvedActor("the Irish premier", 0, 17, 2, country="IRL", roles=("GOV",))
KING = ResolvedActor("the Danish king", 30, 45, 6, country="DNK", roles=("GOV",))
TEAM = ResolvedActor("Denmark", 30, 37, 6, country="DNK", name="Denmark")
SPRINTER = ResolvedActor("a Danish sprinter", 30, 47, 6, country="DNK", roles=("CVL",))


@pytest.mark.parametrize(
    ("source", "code", "target", "found"),
    [
        (PREMIER, "041", KING, True),
        (PREMIER, "041", TEAM, False),
        (PREMIER, "051", SPRINTER, False),
        (PREMIER, "075", SPRINTER, True),
        (PREMIER, "130", TEAM, True),
        (PREMIER, "111", KING, False),
    ],
)
def test_what_rulers_do_beside_a_match(source: ResolvedActor, code: str, target: ResolvedActor, found: bool) -> None:
    act = Coding(source, target, code, 1, conditional=False, rule="x", doubts=())
    assert is_politics(act, LISTS, NOTHING) is found
