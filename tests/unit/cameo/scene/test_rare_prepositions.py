"""Rare prepositions are read as those that patterns name, too."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

WENT_OFF = """
went go VERB root 0 Tense=Past|VerbForm=Fin
{} {} ADP case 2
barracks barracks NOUN oblique 0
"""


@pytest.mark.parametrize(("word", "like"), [("beside", "near"), ("above", "over"), ("with", None)])
def test_beside_is_near(
    build: Callable[..., Sentence], scene: Callable[[Sentence], Scene], word: str, like: str | None
) -> None:
    told = scene(build(WENT_OFF.format(word, word)))
    assert told.prepositions(2) == {word, like} - {None}
