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


CLAIMED = """
Russia Russia PROPN subject 1
denied deny VERB root 1 Tense=Past|VerbForm=Fin
everything everything PRON object 1
, , PUNCT punctuation 1
{mark} {mark} SCONJ mark 6
Mali Mali PROPN subject 6
claims claim VERB adverbial-clause 1 Tense=Pres|VerbForm=Fin
"""


def test_he_who_claims_it_is_answered(build: Build, code: Code) -> None:
    assert code(build(CLAIMED.format(mark="as"))) == ["RUS 016 MLI"]


def test_he_who_claims_something_else_is_not(build: Build, code: Code) -> None:
    assert code(build(CLAIMED.format(mark="while"))) == ["RUS 016 ---"]
