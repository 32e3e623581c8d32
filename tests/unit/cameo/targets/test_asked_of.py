"""Of whom something is asked that one writes to."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

WROTE = """
France France PROPN subject 1
{} {} VERB root 1 VerbForm=Fin
to to ADP case 3
Mali Mali PROPN oblique 1
asking ask VERB adverbial-clause 1 Tense=Pres|VerbForm=Part
for for ADP case 6
tanks tank NOUN oblique 4
"""


def test_who_writes_to_somebody_asks_him(build: Build, code: Code) -> None:
    assert code(build(WROTE.format("wrote", "write"))) == ["FRA 023 MLI"]
