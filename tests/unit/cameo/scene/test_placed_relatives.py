"""Whom a relative pronoun behind a preposition makes the target."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]


def test_whom_something_is_sent_to_stands_before_the_clause(build: Build, code: Code) -> None:
    sentence = build("""
        Mali Mali PROPN subject 6
        to to ADP case 2
        which which PRON oblique 4 PronType=Rel
        Russia Russia PROPN subject 4
        sent send VERB relative-clause 0 Tense=Past|VerbForm=Fin
        tanks tank NOUN object 4
        voted vote VERB root 6 Tense=Past|VerbForm=Fin
    """)
    assert code(sentence) == ["RUS 072 MLI"]
