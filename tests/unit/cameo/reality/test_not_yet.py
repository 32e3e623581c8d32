"""Acts of which there is nothing yet."""

from __future__ import annotations

from collections.abc import Callable

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
