"""What whoever it may be does has not been done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.reality.anybody import is_anybodys
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

ENTERED = """
{} {} DET determiner 1
ship ship NOUN root 1
that that PRON subject 3
entered enter VERB relative-clause 1 VerbForm=Fin|Tense=Past
port port NOUN object 3
"""


@pytest.mark.parametrize(("which", "found"), [("any", True), ("the", False)])
def test_any_ship_that_entered_is_no_ship_that_did(
    build: Callable[..., Sentence], scene: Callable[[Sentence], Scene], *, which: str, found: bool
) -> None:
    told = scene(build(ENTERED.format(which, which)))
    assert is_anybodys(told.sentence, told.token(3), told.lexicon) is found
