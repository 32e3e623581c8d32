"""To whom a denial is made."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

DENIAL = """
{denier} {denier} PROPN subject 7
, , PUNCT punctuation 0
which which PRON object 4 PronType=Rel
Mali Mali PROPN subject 4
accuses accuse VERB relative-clause 0 Tense=Pres|VerbForm=Fin
, , PUNCT punctuation 0
has have AUX auxiliary 7 VerbForm=Fin
denied deny VERB root 7 Tense=Past|VerbForm=Part
everything everything PRON object 7
"""


def test_he_who_accuses_is_answered(build: Build, code: Code) -> None:
    assert sorted(code(build(DENIAL.format(denier="Russia")))) == ["MLI 112 RUS", "RUS 016 MLI"]
