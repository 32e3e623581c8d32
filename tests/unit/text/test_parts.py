"""Clauses that are read alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.parts import Part, Place, misread_part, put_in
from streams.text.universal import convert_universal
from streams.text.words import Word

Build = Callable[[str], list[Word]]
Related = Callable[[list[Word]], dict[str, tuple[str, str]]]

TOLD = """
    Reuters Reuters PROPN nsubj 1
    affirme affirmer VERB ROOT 1 VerbForm=Fin
    que que SCONJ mark 5
    le le DET det 4
    Togo Togo PROPN nsubj 5
    finance finance NOUN ccomp 1
    une un DET det 7
    usine usine NOUN nmod 5
"""
SAID = """
    Le le DET det 1
    Togo Togo PROPN nsubj 7
    finance finance NOUN amod 1
    une un DET det 4
    usine usine NOUN nmod 1
    , , PUNCT punct 7
    a avoir AUX aux:tense 7 VerbForm=Fin
    annoncé annoncer VERB ROOT 7 VerbForm=Part
    le le DET det 9
    ministre ministre NOUN obj 7
"""
OPENED = """
    Selon selon ADP case 1
    Jakarta Jakarta PROPN obl:mod 8
    , , PUNCT punct 4
    le le DET det 4
    Laos Laos PROPN conj 1
    et et CCONJ cc 7
    le le DET det 7
    Népal Népal PROPN nsubj 8
    signent signer VERB ROOT 8 VerbForm=Fin
    un un DET det 10
    accord accord NOUN obj 8
"""


def converted(parsed: Build, lines: str) -> list[Word]:
    words = parsed(lines)
    convert_universal(words)
    return words


@pytest.mark.parametrize(
    ("lines", "part"),
    [
        (TOLD, Part(3, 8, Place.TOLD, 1)),
        (SAID, Part(0, 5, Place.SAID, 7)),
        (OPENED, Part(3, 11, Place.OPENED, None)),
    ],
    ids=["told", "said", "opened"],
)
def test_clause_that_was_misread_is_found(parsed: Build, lines: str, part: Part) -> None:
    assert misread_part(converted(parsed, lines)) == part


@pytest.mark.parametrize(
    "lines",
    [
        TOLD.replace("finance finance NOUN", "financera financer VERB").replace("nmod 5", "obj 5"),
        OPENED.replace("conj 1", "nsubj 8").replace("nsubj 8\n    signent", "conj 4\n    signent"),
        SAID.replace("finance finance NOUN amod 1", ", , PUNCT punct 1"),
    ],
    ids=["told", "opened", "who says it stands before"],
)
def test_clause_that_was_read_right_is_left(parsed: Build, lines: str) -> None:
    assert misread_part(converted(parsed, lines)) is None


def test_what_is_told_is_the_complement_of_the_verb(parsed: Build, related: Related) -> None:
    words = converted(parsed, TOLD)
    alone = converted(
        parsed,
        """
        Le le DET det 1
        Togo Togo PROPN nsubj 2
        finance financer VERB ROOT 2 VerbForm=Fin
        une un DET det 4
        usine usine NOUN obj 2
        """,
    )
    part = misread_part(words)
    assert part is not None
    found = related(put_in(words, part, alone))
    assert found["finance"] == ("clausal-complement", "affirme")
    assert found["que"] == ("mark", "finance")
    assert found["usine"] == ("object", "finance")
    assert found["affirme"] == ("root", "affirme")


def test_what_is_said_hangs_on_the_verb_behind_it(parsed: Build, related: Related) -> None:
    words = converted(parsed, SAID)
    alone = converted(parsed, "Le le DET det 1\nTogo Togo PROPN nsubj 2\nfinance financer VERB ROOT 2 VerbForm=Fin\n"
                      "une un DET det 4\nusine usine NOUN obj 2")  # fmt: skip
    part = misread_part(words)
    assert part is not None
    found = related(put_in(words, part, alone))
    assert found["finance"] == ("clausal-complement", "annoncé")
    assert found["Togo"] == ("subject", "finance")
    assert found["annoncé"] == ("root", "annoncé")


def test_opening_hangs_on_its_clause(parsed: Build, related: Related) -> None:
    words = converted(parsed, OPENED)
    alone = converted(
        parsed,
        """
        Le le DET det 1
        Laos Laos PROPN nsubj 5
        et et CCONJ cc 4
        le le DET det 4
        Népal Népal PROPN conj 1
        signent signer VERB ROOT 5 VerbForm=Fin
        un un DET det 7
        accord accord NOUN obj 5
        """,
    )
    part = misread_part(words)
    assert part is not None
    found = related(put_in(words, part, alone))
    assert found["Laos"] == ("subject", "signent")
    assert found["Népal"] == ("conjunct", "Laos")
    assert found["Jakarta"] == ("oblique", "signent")


def test_clause_that_has_no_verb_alone_either_is_left(parsed: Build) -> None:
    words = converted(parsed, TOLD)
    part = misread_part(words)
    alone = converted(parsed, "Le le DET det 1\nTogo Togo PROPN ROOT 1\nfinance finance NOUN nmod 1\n"
                      "une un DET det 4\nusine usine NOUN nmod 1")  # fmt: skip
    assert part is not None
    assert put_in(words, part, alone) is words


def test_second_clause_of_a_headline_may_be_read_alone(parsed: Build, related: Related) -> None:
    words = converted(
        parsed,
        """
        Rome Rome PROPN nsubj 1
        teste tester VERB ROOT 1 VerbForm=Fin
        un un DET det 3
        drone drone NOUN obj 1
        , , PUNCT punct 6
        le le DET det 6
        Togo Togo PROPN conj 3
        manifeste manifeste ADJ amod 6
        """,
    )
    part = misread_part(words)
    assert part == Part(5, 8, Place.BESIDE, None)
    alone = converted(parsed, "Le le DET det 1\nTogo Togo PROPN nsubj 2\nmanifeste manifester VERB ROOT 2 VerbForm=Fin")
    found = related(put_in(words, part, alone))
    assert found["Togo"] == ("subject", "manifeste")
    assert found["manifeste"] == ("parataxis", "teste")
    assert found["teste"] == ("root", "teste")


def test_apposition_behind_a_comma_stays(parsed: Build) -> None:
    words = converted(parsed, "Rome Rome PROPN nsubj 1\nteste tester VERB ROOT 1 VerbForm=Fin\nun un DET det 3\n"
                      "drone drone NOUN obj 1\n, , PUNCT punct 5\nengin engin NOUN appos 3\nrapide rapide ADJ amod 5")  # fmt: skip
    part = misread_part(words)
    alone = converted(parsed, "Engin engin NOUN ROOT 0\nrapide rapide ADJ amod 0")
    assert part is not None
    assert put_in(words, part, alone) is words
