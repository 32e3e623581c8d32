"""Who could end it, of whom it is asked."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

INSISTED = """
France France PROPN subject 1
insisted insist VERB root 1 VerbForm=Fin
on on ADP case 3
end end NOUN oblique 1
to to ADP case 6
{} {} ADJ adjective 6
sanctions sanction NOUN oblique 3 Number=Plur
on on ADP case 8
Mali Mali PROPN oblique 6
"""


def test_who_imposes_them_is_asked_to_end_it(build: Build, code: Code) -> None:
    assert code(build(INSISTED.format("Russian", "russian"))) == ["FRA 1054 RUS"]


def test_where_nobody_is_said_to_impose_them_it_is_asked_of_whom_they_hit(build: Build, code: Code) -> None:
    assert code(build(INSISTED.format("recent", "recent"))) == ["FRA 1054 MLI"]
