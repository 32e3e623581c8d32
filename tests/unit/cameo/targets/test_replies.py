"""Whose act a reply is to that names nobody."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

REPLY = """
Russia Russia PROPN subject 1
attacked attack VERB root 1 Tense=Past|VerbForm=Fin
Ukraine Ukraine PROPN object 1
and and CCONJ coordinator 5
{critic} {critic} PROPN subject 5
recalled recall VERB {how} 1 Tense=Past|VerbForm=Fin
missiles missile NOUN object 5
"""


def test_who_answers_an_act_answers_its_doer(build: Build, code: Code) -> None:
    table = REPLY.format(critic="Mali", how="conjunct")
    assert sorted(code(build(table))) == ["MLI 161 RUS", "RUS 190 UKR"]


def test_nobody_answers_himself_nor_a_circumstance(build: Build, code: Code) -> None:
    assert "RUS 161 RUS" not in code(build(REPLY.format(critic="Russia", how="conjunct")))
    assert "MLI 161 RUS" not in code(build(REPLY.format(critic="Mali", how="adverbial-clause")))
