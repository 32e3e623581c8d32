"""The reason for which somebody is blamed tells of no deed of him who blames."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

BLAME = """
France France PROPN subject 1
condemned condemn VERB root 1 Tense=Past|VerbForm=Fin
Mali Mali PROPN object 1
for for ADP case 5
{whose}
strike strike NOUN oblique 1
on on ADP case 7
Ukraine Ukraine PROPN oblique 5
"""


def test_a_deed_of_him_who_is_blamed_is_not_done_by_who_blames(build: Build, code: Code) -> None:
    assert code(build(BLAME.format(whose="its its PRON possessor 5"))) == ["FRA 111 MLI"]


def test_a_deed_of_somebody_named_is_told(build: Build, code: Code) -> None:
    assert sorted(code(build(BLAME.format(whose="Russian Russian ADJ adjective 5")))) == ["FRA 111 MLI", "RUS 190 UKR"]
