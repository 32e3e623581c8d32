"""Whom a plan is told."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

TOLD = """
France France PROPN subject 1
told tell VERB root 1 Tense=Past|VerbForm=Fin
{told} {told} PROPN object 1
that that SCONJ mark 6
France France PROPN subject 6
would would AUX auxiliary 6 VerbForm=Fin
send send VERB clausal-complement 1 VerbForm=Inf
missiles missile NOUN object 6
"""


def test_what_one_will_do_is_meant_for_him_who_is_told(build: Build, code: Code) -> None:
    assert "FRA 033 MLI" in code(build(TOLD.format(told="Mali")))


def test_who_is_told_at_home_is_promised_nothing(build: Build, code: Code) -> None:
    assert not any(" 033 FRA" in one for one in code(build(TOLD.format(told="reporters"))))
