"""Who could end it, of whom it is asked."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

DEMANDED = """
Kenya Kenya PROPN subject 1
demanded demand VERB root 1 VerbForm=Fin
an an DET determiner 3
end end NOUN object 1
to to ADP case 6
{} {} ADJ adjective 6
strikes strike NOUN oblique 3 Number=Plur
in in ADP case 8
Lebanon Lebanon PROPN oblique 6
"""


def test_who_strikes_is_asked_to_end_it(build: Build, code: Code) -> None:
    assert code(build(DEMANDED.format("Israeli", "israeli"))) == ["KEN 1056 ISR"]


def test_where_nobody_is_said_to_strike_it_is_asked_of_the_place(build: Build, code: Code) -> None:
    assert code(build(DEMANDED.format("recent", "recent"))) == ["KEN 1056 LBN"]
