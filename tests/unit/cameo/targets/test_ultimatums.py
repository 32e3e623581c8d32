"""Threats to those who could avert them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.text.grammar import Sentence

Build = Callable[..., Sentence]
Code = Callable[[Sentence], list[str]]

THREAT = """
    Russia Russia PROPN subject 1
    threatened threaten VERB root 1 VerbForm=Fin
    to to PART mark 3
    attack attack VERB open-complement 1 VerbForm=Inf
    {mark} {mark} SCONJ mark 6
    Ukraine Ukraine PROPN subject 6
    attacks attack VERB adverbial-clause {verb} VerbForm=Fin
    Mali Mali PROPN object 6
"""


@pytest.mark.parametrize("verb", [1, 3])
def test_the_threat_is_to_who_could_avert_it(build: Build, code: Code, verb: int) -> None:
    (found,) = code(build(THREAT.format(mark="unless", verb=verb)))
    assert found.split()[1][:2] == "13"
    assert found.endswith("UKR")


def test_what_would_avert_it_has_not_been_done_and_another_clause_tells_its_own(build: Build, code: Code) -> None:
    assert "UKR 190 MLI" not in code(build(THREAT.format(mark="unless", verb=1)))
    assert "UKR 190 MLI" in code(build(THREAT.format(mark="after", verb=1)))
