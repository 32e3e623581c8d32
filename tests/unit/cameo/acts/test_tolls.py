"""Violence that a sentence tells twice."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]


def test_what_an_attack_came_to_is_no_second_attack(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1 Tense=Past|VerbForm=Fin
        Ukraine Ukraine PROPN object 1
        , , PUNCT punctuation 1
        attacking attack VERB adverbial-clause 1 Tense=Pres|VerbForm=Part
        Mali Mali PROPN object 4
    """)
    assert code(sentence) == ["RUS 190 UKR"]


def test_who_was_attacked_when_another_attacked_was_attacked_by_him(build: Build, code: Code) -> None:
    sentence = build("""
        Ukraine Ukraine PROPN passive-subject 2
        was be AUX passive-auxiliary 2
        attacked attack VERB root 2 Tense=Past|VerbForm=Part
        when when SCONJ mark 5
        Russia Russia PROPN subject 5
        attacked attack VERB adverbial-clause 2 Tense=Past|VerbForm=Fin
        Mali Mali PROPN object 5
    """)
    assert code(sentence) == ["RUS 190 MLI"]


def test_an_attack_before_another_is_one_of_its_own(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1 Tense=Past|VerbForm=Fin
        Ukraine Ukraine PROPN object 1
        before before SCONJ mark 5
        Iran Iran PROPN subject 5
        attacked attack VERB adverbial-clause 1 Tense=Past|VerbForm=Fin
        Mali Mali PROPN object 5
    """)
    assert code(sentence) == ["RUS 190 UKR", "IRN 190 MLI"]
