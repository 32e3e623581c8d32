"""Who expels whom."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]


def test_the_country_that_somebody_is_expelled_from_has_expelled_him(build: Build, code: Code) -> None:
    sentence = build("""
        France France PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        expelled expel VERB root 2 VerbForm=Part|Tense=Past
        from from ADP case 4
        Mali Mali PROPN oblique 2
    """)
    assert code(sentence) == ["MLI 174 FRA"]


def test_who_is_said_to_expel_has_expelled_him(build: Build, code: Code) -> None:
    sentence = build("""
        Iran Iran PROPN subject 1
        expelled expel VERB root 1 VerbForm=Fin
        France France PROPN object 1
        from from ADP case 4
        Mali Mali PROPN oblique 1
    """)
    assert code(sentence) == ["IRN 174 FRA"]
