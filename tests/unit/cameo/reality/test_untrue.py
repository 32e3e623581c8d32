"""Clauses said to be untrue tell of no event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

ATTACKED = "that that SCONJ mark {at}\nRussia Russia PROPN subject {at}\nattacked attack VERB {relation} {head}\nMali Mali PROPN object {at}"


@pytest.mark.parametrize(
    ("predicate", "denied", "found"),
    [
        ("false", False, []),
        ("true", True, []),
        ("true", False, ["RUS 190 MLI"]),
        ("false", True, ["RUS 190 MLI"]),
    ],
)
def test_what_is_false_or_not_true_has_not_happened(
    build: Build, code: Code, predicate: str, denied: bool, found: list[str]
) -> None:
    deny = "not not PART negation 1" if denied else "now now ADV adverb 1"
    clause = ATTACKED.format(at=6, relation="clausal-complement", head=1)
    assert (
        code(
            build(f"it it PRON subject 1\nis be AUX root 1\n{deny}\n{predicate} {predicate} ADJ attribute 1\n{clause}")
        )
        == found
    )


@pytest.mark.parametrize(("noun", "determiner", "found"), [("sign", "no", []), ("sign", "a", ["RUS 190 MLI"])])
def test_of_what_there_is_no_sign_has_not_happened(
    build: Build, code: Code, noun: str, determiner: str, found: list[str]
) -> None:
    clause = ATTACKED.format(at=6, relation="adnominal-clause", head=3)
    sentence = build(
        f"there there PRON expletive 1\nis be AUX root 1\n{determiner} {determiner} DET determiner 3\n{noun} {noun} NOUN attribute 1\n{clause}"
    )
    assert code(sentence) == found


@pytest.mark.parametrize(("predicate", "found"), [("wrong", []), ("new", ["RUS 190 MLI"])])
def test_reports_that_were_wrong_tell_of_nothing(build: Build, code: Code, predicate: str, found: list[str]) -> None:
    clause = ATTACKED.format(at=3, relation="adnominal-clause", head=0)
    assert (
        code(
            build(
                f"reports report NOUN subject 5\n{clause}\nwere be AUX root 5\n{predicate} {predicate} ADJ attribute 5"
            )
        )
        == found
    )


def test_what_nothing_shows_has_not_happened(build: Build, code: Code) -> None:
    clause = ATTACKED.format(at=4, relation="clausal-complement", head=1)
    assert code(build(f"nothing nothing PRON subject 1\nshows show VERB root 1\n{clause}")) == []
    assert code(build(f"it it PRON subject 1\nshows show VERB root 1\n{clause}")) == ["RUS 190 MLI"]
