"""Who recalls somebody of his own, where nobody is said to."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]


def test_whose_they_are_recalls_them(build: Build, code: Code) -> None:
    sentence = build("""
        Russian Russian ADJ adjective 1
        soldiers soldier NOUN passive-subject 3
        were be AUX passive-auxiliary 3
        recalled recall VERB root 3 Tense=Past|VerbForm=Part
        from from ADP case 5
        Mali Mali PROPN oblique 3
    """)
    assert code(sentence) == ["RUS 161 MLI"]
