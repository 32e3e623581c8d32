"""Waters and reefs are whose somebody says they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

SHELLED = """
Russia Russia PROPN subject 1
shelled shell VERB root 1 Tense=Past|VerbForm=Fin
reef reef NOUN object 1
that that PRON object 5
Mali Mali PROPN subject 5
{} {} VERB relative-clause 2 Tense=Pres|VerbForm=Fin
"""


@pytest.mark.parametrize(("verb", "owner"), [("claim", "MLI"), ("know", None)])
def test_a_reef_that_a_state_claims_is_its_own(
    build: Callable[..., Sentence], scene: Callable[[Sentence], Scene], verb: str, owner: str | None
) -> None:
    told = scene(build(SHELLED.format(verb, verb)))
    assert next((one.country for one in told.country_of_place(2)), None) == owner
