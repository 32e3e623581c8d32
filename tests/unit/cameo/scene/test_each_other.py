"""Several who do something to one another."""

from __future__ import annotations

from collections.abc import Callable

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]


def test_those_who_attack_each_other_are_both_attacked(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 3
        and and CCONJ coordinator 0
        Mali Mali PROPN conjunct 0
        attacked attack VERB root 3
        each each DET determiner 5
        other other ADJ object 3
    """)
    assert code(sentence) == ["RUS 190 MLI", "MLI 190 RUS"]


def test_so_are_those_whose_things_are_one_anothers(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 3
        and and CCONJ coordinator 0
        Mali Mali PROPN conjunct 0
        condemned condemn VERB root 3
        one one NOUN possessor 7
        another another DET determiner 4
        's 's PART case 4
        raids raid NOUN object 3
    """)
    assert code(sentence) == ["RUS 111 MLI", "MLI 111 RUS"]


def test_one_alone_does_nothing_to_each_other(build: Build, code: Code) -> None:
    sentence = build("""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1
        each each DET determiner 3
        other other ADJ object 1
    """)
    assert "MLI" not in " ".join(code(sentence))
