"""A place that opens the sentence says where, and whom the act is about stands behind its noun."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

SUSPENDED = """
With with ADP case 1
Iran Iran PROPN oblique 3
Russia Russia PROPN subject 3
suspended suspend VERB root 3 Tense=Past|VerbForm=Fin
its its PRON possessor 5
treaty treaty NOUN object 3
with with ADP case 7
Mali Mali PROPN oblique 5
"""


def test_with_whom_goes_before_with_what_the_sentence_opens(
    build: Callable[..., Sentence], code: Callable[[Sentence], list[str]]
) -> None:
    assert code(build(SUSPENDED)) == ["RUS 160 MLI"]
