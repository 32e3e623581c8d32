"""Acts of which there is nothing yet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

VISIT = """
        there there PRON expletive 1
        is be VERB root 1
        {word} {word} DET {relation} 3
        {noun} {noun} NOUN attribute 1
        for for ADP case 5
        visit visit NOUN oblique 3
        of of ADP case 7
        Iran Iran PROPN oblique 5
        to to ADP case 9
        Mali Mali PROPN oblique 5
    """


def test_of_what_there_is_no_date_has_not_happened(build: Build, code: Code) -> None:
    assert code(build(VISIT.format(word="no", relation="determiner", noun="date"))) == []


def test_that_there_are_no_pictures_of_it_takes_nothing_back(build: Build, code: Code) -> None:
    assert code(build(VISIT.format(word="no", relation="determiner", noun="picture"))) != []


def test_of_what_no_date_has_been_fixed_for_has_not_happened(build: Build, code: Code) -> None:
    table = """
        {word} {word} DET determiner 1
        date date NOUN passive-subject 3
        was be AUX passive-auxiliary 3
        fixed fix VERB root 3
        for for ADP case 5
        visit visit NOUN oblique 3
        of of ADP case 7
        Iran Iran PROPN oblique 5
        to to ADP case 9
        Mali Mali PROPN oblique 5
    """
    assert code(build(table.format(word="no"))) == []
    assert code(build(table.format(word="a"))) == ["IRN 040 MLI", "MLI 040 IRN"]


def test_of_what_there_is_no_sign_has_not_happened_whenever_that_is_said(build: Build, code: Code) -> None:
    table = """
        there there PRON expletive 1
        was be VERB root 1
        {word} {word} DET determiner 3
        sign sign NOUN attribute 1
        on on ADP case 5
        Monday monday PROPN oblique 3
        of of ADP case 8
        Russia Russia PROPN subject 8
        attacking attack VERB clausal-complement 5 VerbForm=Ger
        Ukraine Ukraine PROPN object 8
    """
    assert code(build(table.format(word="no"))) == []
    assert code(build(table.format(word="a"))) == ["RUS 190 UKR"]


@pytest.mark.parametrize(
    ("tense", "acts"), [("Tense=Pres", ["RUS 190 UKR"]), ("Tense=Past", ["IRN 190 MLI", "RUS 190 UKR"])]
)
def test_what_is_awaited_has_not_happened(build: Build, code: Code, tense: str, acts: list[str]) -> None:
    sentence = build(f"""
        Russia Russia PROPN subject 1
        attacked attack VERB root 1 Tense=Past|VerbForm=Fin
        Ukraine Ukraine PROPN object 1
        until until SCONJ mark 5
        Iran Iran PROPN subject 5
        attack attack VERB adverbial-clause 1 {tense}|VerbForm=Fin
        Mali Mali PROPN object 5
    """)
    assert sorted(code(sentence)) == acts
